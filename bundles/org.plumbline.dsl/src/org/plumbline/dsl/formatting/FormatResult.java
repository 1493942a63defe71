package org.plumbline.dsl.formatting;

import java.util.List;
import org.plumbline.dsl.project.SyntaxProblem;

/** What came of laying out a text. */
public sealed interface FormatResult {

    /**
     * The text was laid out.
     *
     * @param text with its layout; the very text that was given, if there was nothing to do
     */
    record Formatted(String text) implements FormatResult {
    }

    /**
     * The text cannot be laid out and stays as it is, because it does not follow the language.
     *
     * @param problems why, in the order of the text; at least one
     */
    record Refused(List<SyntaxProblem> problems) implements FormatResult {
    }
}
