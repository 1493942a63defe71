package org.plumbline.cli.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files of one project.
 *
 * @param folder of the project, as the user knows it; empty for files that belong to no marked project
 * @param files all files to read, each under the name that the user knows it by; the order does not depend on what the user named
 * @param named the names of those that the user asked about
 */
public record ProjectFiles(Optional<Path> folder, List<Path> files, Set<String> named) {
}
