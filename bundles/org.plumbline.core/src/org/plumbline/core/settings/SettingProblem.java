package org.plumbline.core.settings;

import org.plumbline.core.source.Position;

/**
 * Something in a file of settings that does not serve.
 *
 * @param position where; the first line where the file as a whole is meant
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record SettingProblem(Position position, String message, String remedy) {

    /** In one line, beginning with the place. */
    public String text() {
        return position.file() + ":" + position.line() + ":" + position.column() + ": " + message + " " + remedy;
    }

    /** The line, counted from 1. */
    public int line() {
        return position.line();
    }

    /** The column, counted from 1. */
    public int column() {
        return position.column();
    }
}
