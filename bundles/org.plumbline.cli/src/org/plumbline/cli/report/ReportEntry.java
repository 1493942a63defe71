package org.plumbline.cli.report;

import java.util.Optional;
import org.plumbline.dsl.project.Problem;

/**
 * A problem as other programs are told of it.
 *
 * @param problem what was found
 * @param fingerprint the same for the same problem in another state of the text; no two of one report are alike
 * @param known whether an earlier report told of it
 * @param reason why it may stay, in the words of the text; empty for an open one
 */
public record ReportEntry(Problem problem, String fingerprint, boolean known, Optional<String> reason) {
}
