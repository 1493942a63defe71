package org.plumbline.dsl;

import java.nio.file.Path;
import org.eclipse.xtext.diagnostics.Severity;

/**
 * Something to say about a place in a file.
 *
 * @param file as it was named when the project read it
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units
 * @param severity how bad it is
 * @param code the rule that says it, as in {@code IM-C-001}, or Xtext's own code for syntax and references
 * @param message for the user
 */
public record FileIssue(Path file, int line, int column, Severity severity, String code, String message) {
}
