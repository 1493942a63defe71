package org.plumbline.validation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of a project in one string: a line {@code --- name} begins the file of that name; what stands before the first such line
 * is {@code model.plumb}. A part {@code «wrong|right»} stands for two texts that differ only there.
 *
 * @param text the string
 */
public record SampleText(String text) {

    private static final Pattern CHOICE = Pattern.compile("«([^|»]*)\\|([^»]*)»");
    private static final Pattern FILE = Pattern.compile("(?m)^--- (\\S+)\\n");

    /** The files with what is wrong. */
    public Map<String, String> wrong() {
        return files(CHOICE.matcher(text).replaceAll(choice -> Matcher.quoteReplacement(choice.group(1))));
    }

    /** The files with what is right. */
    public Map<String, String> right() {
        return files(CHOICE.matcher(text).replaceAll(choice -> Matcher.quoteReplacement(choice.group(2))));
    }

    private static Map<String, String> files(String text) {
        Map<String, String> files = new LinkedHashMap<>();
        Matcher file = FILE.matcher(text);
        String name = "model.plumb";
        int begin = 0;
        while (file.find()) {
            files.put(name, text.substring(begin, file.start()));
            name = file.group(1);
            begin = file.end();
        }
        files.put(name, text.substring(begin));
        files.values().removeIf(String::isBlank);
        return files;
    }
}
