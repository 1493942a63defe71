package org.plumbline.dsl.ide.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.dsl.project.Problem;

/**
 * What is wrong with a file, all of it.
 *
 * @param file a text, a file of settings, or the folder of a project for what has no place in a text
 * @param text that places refer to, where it was read
 * @param version of that text; empty for one that nobody has open
 * @param problems in the order of the text; none when all is well again
 */
public record FileFindings(Path file, Optional<String> text, Optional<Integer> version, List<Problem> problems) {

    public FileFindings {
        problems = List.copyOf(problems);
    }
}
