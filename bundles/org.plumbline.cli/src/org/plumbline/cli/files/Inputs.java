package org.plumbline.cli.files;

import java.util.List;

/**
 * What the user asked about.
 *
 * @param projects the projects that the named files belong to
 * @param unusable what was named or found, and cannot serve
 */
public record Inputs(List<ProjectFiles> projects, List<Unusable> unusable) {
}
