package org.plumbline.dsl.writing;

import java.util.ArrayList;
import java.util.List;

/** Sets the lines of a text in anew, and breaks them as others do, where it is put elsewhere. */
final class Moved {

    private Moved() {
    }

    /**
     * @param text from its first character on the first line to its last
     * @param from what its lines began with
     * @param to what they shall begin with
     */
    static String indented(String text, String from, String to) {
        if (from.equals(to)) {
            return text;
        }
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                lines.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        lines.add(text.substring(start));
        StringBuilder result = new StringBuilder(lines.getFirst());
        for (String line : lines.subList(1, lines.size())) {
            boolean shifts = !line.isBlank() && line.startsWith(from);
            result.append(shifts ? to + line.substring(from.length()) : line);
        }
        return result.toString();
    }

    /** The text with other line breaks. */
    static String broken(String text, String lineBreak) {
        return text.replace("\r\n", "\n").replace("\n", lineBreak);
    }
}
