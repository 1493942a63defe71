package org.plumbline.dsl.ide.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A text as a test writes it: {@code ‸} stands where the caret is, {@code «} and {@code »} around what is expected. Ranges may lie in
 * each other.
 *
 * @param text without the marks
 * @param caret where the caret stands in it; empty where no caret is written
 * @param ranges in the order of their beginnings
 */
public record MarkedText(String text, OptionalInt caret, List<Range> ranges) {

    /** A piece of the text. */
    public record Range(int offset, int length) {

        /** Where it ends. */
        public int end() {
            return offset + length;
        }
    }

    /** Takes the marks out of a text. */
    public static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        OptionalInt caret = OptionalInt.empty();
        List<Range> ranges = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (char c : marked.toCharArray()) {
            switch (c) {
                case '‸' -> caret = OptionalInt.of(text.length());
                case '«' -> {
                    open.add(ranges.size());
                    ranges.add(new Range(text.length(), -1));
                }
                case '»' -> {
                    int begun = open.removeLast();
                    ranges.set(begun, new Range(ranges.get(begun).offset(), text.length() - ranges.get(begun).offset()));
                }
                default -> text.append(c);
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("« without »");
        }
        return new MarkedText(text.toString(), caret, List.copyOf(ranges));
    }

    /** A text with the marks of ranges, to be compared with one that a test writes. */
    public static String marked(String text, List<Range> ranges) {
        StringBuilder marked = new StringBuilder();
        for (int at = 0; at <= text.length(); at++) {
            int here = at;
            ranges.stream().filter(range -> range.length() > 0 && range.end() == here).forEach(range -> marked.append('»'));
            ranges.stream().filter(range -> range.offset() == here).forEach(range -> marked.append(range.length() == 0 ? "«»" : "«"));
            if (at < text.length()) {
                marked.append(text.charAt(at));
            }
        }
        return marked.toString();
    }
}
