package org.plumbline.dsl.project;

import org.plumbline.core.source.Position;

/**
 * A place where a text does not follow the language.
 *
 * @param position where
 * @param message what is wrong, in plain words
 */
public record SyntaxProblem(Position position, String message) {
}
