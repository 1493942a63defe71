package org.plumbline.core.settings;

import org.plumbline.core.source.Position;

/**
 * What a project decides about a rule; whether there is such a rule is for others to say.
 *
 * @param folder that it holds for, below the one of the project and with a slash at its end; empty for the whole project
 * @param code of the rule, for example IM-K-001
 * @param severity the word for how grave its findings are
 * @param position where this is stated
 */
public record RuleSetting(String folder, String code, String severity, Position position) {
}
