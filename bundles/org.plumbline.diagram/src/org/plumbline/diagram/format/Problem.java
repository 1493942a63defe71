package org.plumbline.diagram.format;

import java.util.Locale;

/**
 * Something about a description that does not work, or works otherwise than its author expects.
 *
 * @param severity how bad
 * @param line of the file, counted from 1; 0 if none is known
 * @param place where in the file: see {@link Part#path()}; or which element of the model; empty if the line is all that is known
 * @param message what is wrong, as a sentence
 * @param remedy what to do about it, as a sentence
 */
public record Problem(Severity severity, int line, String place, String message, String remedy) {

    /** How bad a problem is. */
    public enum Severity {
        /** Something is missing from what is shown, or a tool fails. */
        ERROR,
        /** It works, but perhaps otherwise in another host. */
        WARNING
    }

    /** Something that does not work. */
    public static Problem error(String place, String message, String remedy) {
        return new Problem(Severity.ERROR, 0, place, message, remedy);
    }

    /** Something about a part that does not work. */
    public static Problem error(Part part, String message, String remedy) {
        return new Problem(Severity.ERROR, part.line(), part.path(), message, remedy);
    }

    /** Something doubtful. */
    public static Problem warning(String place, String message, String remedy) {
        return new Problem(Severity.WARNING, 0, place, message, remedy);
    }

    /** Something doubtful about a part. */
    public static Problem warning(Part part, String message, String remedy) {
        return new Problem(Severity.WARNING, part.line(), part.path(), message, remedy);
    }

    /** The problem in one line, as compilers write it: {@code library.odesign:12: error: Shelves / Book: …}. */
    public String in(String file) {
        return file + (line > 0 ? ":" + line : "") + ": " + this;
    }

    @Override
    public String toString() {
        return severity.name().toLowerCase(Locale.ROOT) + ": " + (place.isEmpty() ? "" : place + ": ") + message + " " + remedy;
    }
}
