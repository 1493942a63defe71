package org.plumbline.documents.theme.file;

import java.nio.file.Path;

/**
 * Something in a theme's file that does not serve.
 *
 * @param file the theme's file
 * @param line 1 or more; 1 where the file as a whole is meant
 * @param column 1 or more, in characters
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record ThemeProblem(Path file, int line, int column, String message, String remedy) {

    /** In one line, beginning with the place. */
    public String text() {
        return file + ":" + line + ":" + column + ": " + message + " " + remedy;
    }
}
