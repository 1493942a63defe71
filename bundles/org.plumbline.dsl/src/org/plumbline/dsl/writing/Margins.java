package org.plumbline.dsl.writing;

import java.util.HashMap;
import java.util.Map;

/** How a file is set in. */
final class Margins {

    private static final String USUAL = "    ";

    private final Map<String, Integer> steps = new HashMap<>();

    Margins(String text) {
        String before = "";
        boolean opened = false;
        for (String line : text.lines().toList()) {
            String content = line.strip();
            String indent = line.substring(0, line.length() - line.stripLeading().length());
            if (opened && !content.isEmpty() && indent.length() > before.length() && indent.startsWith(before)) {
                steps.merge(indent.substring(before.length()), 1, Integer::sum);
            }
            if (!content.isEmpty()) {
                before = indent;
                opened = content.endsWith("{");
            }
        }
    }

    /** What a line in a block has more in front than the line around it: a tab or some blanks, as that one has. */
    String step(String indent) {
        boolean tabs = indent.endsWith("\t");
        return steps.entrySet().stream().filter(step -> indent.isEmpty() || step.getKey().endsWith("\t") == tabs)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse(tabs ? "\t" : USUAL);
    }
}
