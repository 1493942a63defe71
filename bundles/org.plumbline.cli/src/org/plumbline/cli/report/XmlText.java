package org.plumbline.cli.report;

import java.util.stream.Collectors;

/** Texts as XML can hold them. */
final class XmlText {

    private static final String REPLACEMENT = "\uFFFD";

    private XmlText() {
    }

    /** The text with a replacement character for each that XML 1.0 forbids; the writer escapes the others. */
    static String of(String text) {
        return text.codePoints().mapToObj(point -> isAllowed(point) ? Character.toString(point) : REPLACEMENT)
                .collect(Collectors.joining());
    }

    private static boolean isAllowed(int point) {
        return point == '\t' || point == '\n' || point == '\r' || point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
