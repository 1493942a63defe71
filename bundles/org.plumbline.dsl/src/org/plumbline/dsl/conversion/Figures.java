package org.plumbline.dsl.conversion;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** Reads figures off the text itself, because blanks count: {@code 25 000} is a number, {@code 2 5000} is none. */
final class Figures {

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?|\\d{1,3}([ \\u00A0]\\d{3})+(\\.\\d+)?");

    /** Longer than anything that is counted or measured, and short enough to be worked with. */
    private static final int MOST_CHARACTERS = 40;

    private Figures() {
    }

    static BigDecimal number(String written, INode node) {
        return positive(text(written, node), node);
    }

    /** A number that may be below zero; the minus stands directly before its first digit. */
    static BigDecimal signed(String written, INode node) {
        String text = text(written, node);
        return text.startsWith("-") ? positive(text.substring(1), node).negate() : positive(text, node);
    }

    private static BigDecimal positive(String text, INode node) {
        if (text.length() > MOST_CHARACTERS) {
            throw new ValueConverterException(Excerpt.of(text) + " is too long; write a number of at most " + MOST_CHARACTERS
                    + " characters", node, null);
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new ValueConverterException("\"" + text + "\" is no number; write 25000, or 25 000 with one blank before "
                    + "each group of three digits", node, null);
        }
        return new BigDecimal(text.replaceAll("[ \\u00A0]", ""));
    }

    static Integer whole(String written, INode node) {
        try {
            return Integer.valueOf(written);
        } catch (NumberFormatException e) {
            throw new ValueConverterException(Excerpt.of(written) + " is too large; write a whole number below 2 000 000 000", node,
                    null);
        }
    }

    static Integer percent(String written, INode node) {
        return whole(written.substring(0, written.length() - 1).strip(), node);
    }

    static Integer difficulty(String written, INode node) {
        String text = text(written, node).replaceAll("\\s+", " ");
        String[] parts = text.split(" ?of ?");
        if (parts.length != 2 || !parts[1].equals("5") || !parts[0].matches("[1-5]")) {
            throw new ValueConverterException(Excerpt.of(text) + " is no difficulty; write 1 of 5 (easy) to 5 of 5 (very hard)",
                    node, null);
        }
        return Integer.valueOf(parts[0]);
    }

    /** The text of a node without what stands before and behind it. */
    static String text(String written, INode node) {
        return node == null ? written : node.getText().substring(node.getOffset() - node.getTotalOffset()).strip();
    }
}
