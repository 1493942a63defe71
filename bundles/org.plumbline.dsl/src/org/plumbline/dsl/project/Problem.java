package org.plumbline.dsl.project;

import java.util.Optional;
import org.plumbline.core.settings.SettingProblem;
import org.plumbline.core.source.Position;
import org.plumbline.validation.Severity;

/**
 * Something to put right in a text, whoever found it: the language, a rule, or a reader of settings.
 *
 * @param position where
 * @param severity how grave it is
 * @param code {@link #SYNTAX}, {@link #SETTINGS}, or the code of a rule
 * @param message what is wrong, in one line
 * @param remedy what to do, in one line; empty where the message says so itself
 * @param identity what makes it the same in another state of the text; others may share it
 */
public record Problem(Position position, Severity severity, String code, String message, Optional<String> remedy, String identity) {

    /** The code of everything that does not follow the language. */
    public static final String SYNTAX = "SYNTAX";

    /** The code of everything that is wrong with the settings of a project. */
    public static final String SETTINGS = "SETTINGS";

    /** Something that is known by its code and message. */
    public Problem(Position position, Severity severity, String code, String message, Optional<String> remedy) {
        this(position, severity, code, message, remedy, code + "/" + message);
    }

    /** What does not follow the language. */
    public static Problem of(SyntaxProblem problem) {
        return new Problem(problem.position(), Severity.ERROR, SYNTAX, problem.message(), Optional.empty());
    }

    /** What does not serve as a setting. */
    public static Problem of(SettingProblem problem) {
        return new Problem(problem.position(), Severity.ERROR, SETTINGS, problem.message(), Optional.of(problem.remedy()));
    }
}
