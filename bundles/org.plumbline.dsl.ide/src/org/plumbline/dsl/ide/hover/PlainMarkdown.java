package org.plumbline.dsl.ide.hover;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts texts of users into Markdown so that they show as they were typed: nothing in them becomes a link, a picture, HTML or a part of the
 * layout around them, and nothing changes the direction of what follows.
 */
final class PlainMarkdown {

    private static final String MARKS = "\\`*_{}[]()#+-.!|~=:^$@";

    private PlainMarkdown() {
    }

    /** A text on one line. */
    static String line(String text) {
        return escaped(text.strip().replaceAll("\\s+", " "));
    }

    /** A text of several paragraphs; single line breaks within them become blanks. */
    static String paragraphs(String text) {
        return Stream.of(text.strip().split("\\R\\s*\\R")).map(PlainMarkdown::line).collect(Collectors.joining("\n\n"));
    }

    /** A text in code letters. */
    static String code(String text) {
        String plain = visible(text.strip().replaceAll("\\s+", " "));
        return plain.contains("`") ? "`` " + plain.replace("``", "` `") + " ``" : "`" + plain + "`";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        visible(text).chars().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                default -> escaped.append(MARKS.indexOf(c) >= 0 ? "\\" : "").append((char) c);
            }
        });
        return escaped.toString();
    }

    /** Without control characters, and without those that turn the direction of a text around. */
    private static String visible(String text) {
        return text.codePoints().filter(c -> !Character.isISOControl(c) && !(c >= 0x202A && c <= 0x202E) && !(c >= 0x2066 && c <= 0x2069))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
