package org.plumbline.cli.rules;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines for a terminal. */
final class Paragraph {

    private Paragraph() {
    }

    /** The lines of a text, none longer than the width unless a word is. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
