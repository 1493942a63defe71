package org.plumbline.dsl.project;

import java.util.Optional;
import org.plumbline.core.source.Position;
import org.plumbline.validation.Severity;

/**
 * Something to put right in a text, whoever found it: the language or a rule.
 *
 * @param position where
 * @param severity how grave it is
 * @param code {@link #SYNTAX}, or the code of a rule
 * @param message what is wrong, in one line
 * @param remedy what to do, in one line; empty where the message says so itself
 */
public record Problem(Position position, Severity severity, String code, String message, Optional<String> remedy) {

    /** The code of everything that does not follow the language. */
    public static final String SYNTAX = "SYNTAX";

    /** What does not follow the language. */
    public static Problem of(SyntaxProblem problem) {
        return new Problem(problem.position(), Severity.ERROR, SYNTAX, problem.message(), Optional.empty());
    }
}
