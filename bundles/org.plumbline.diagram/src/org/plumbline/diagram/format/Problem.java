package org.plumbline.diagram.format;

/**
 * Something about a description that does not work, or works otherwise than its author expects.
 *
 * @param severity how bad
 * @param place where in the file: see {@link Part#path()}; or which element of the model
 * @param message what is wrong, as a sentence
 * @param remedy what to do about it, as a sentence
 */
public record Problem(Severity severity, String place, String message, String remedy) {

    /** How bad a problem is. */
    public enum Severity {
        /** Something is missing from what is shown, or a tool fails. */
        ERROR,
        /** It works, but perhaps otherwise in another host. */
        WARNING
    }

    /** Something that does not work. */
    public static Problem error(String place, String message, String remedy) {
        return new Problem(Severity.ERROR, place, message, remedy);
    }

    /** Something doubtful. */
    public static Problem warning(String place, String message, String remedy) {
        return new Problem(Severity.WARNING, place, message, remedy);
    }

    @Override
    public String toString() {
        return severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + place + ": " + message + " " + remedy;
    }
}
