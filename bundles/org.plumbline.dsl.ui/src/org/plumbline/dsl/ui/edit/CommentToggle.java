package org.plumbline.dsl.ui.edit;

import java.util.List;

/** Makes comments of lines, or, where all of them are comments already, text of comments. Empty lines stay as they are. */
final class CommentToggle {

    private static final String MARK = "//";

    private CommentToggle() {
    }

    /** The lines, without their line breaks, the other way round. */
    static List<String> toggle(List<String> lines) {
        boolean comments = lines.stream().filter(line -> !line.isBlank()).allMatch(line -> line.stripLeading().startsWith(MARK));
        int column = lines.stream().filter(line -> !line.isBlank()).mapToInt(CommentToggle::indent).min().orElse(0);
        return lines.stream().map(line -> line.isBlank() ? line : comments ? text(line) : comment(line, column)).toList();
    }

    private static String comment(String line, int column) {
        return line.substring(0, column) + MARK + " " + line.substring(column);
    }

    private static String text(String line) {
        int mark = indent(line);
        String rest = line.substring(mark + MARK.length());
        return line.substring(0, mark) + (rest.startsWith(" ") ? rest.substring(1) : rest);
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
