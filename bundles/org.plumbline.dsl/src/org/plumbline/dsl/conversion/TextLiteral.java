package org.plumbline.dsl.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Texts in double quotes, where a backslash stands before a quote or another backslash and {@code \n} is a new line, and
 * texts between triple quotes, which lose the indentation that all their lines share.
 */
final class TextLiteral implements IValueConverter<String> {

    private static final String TRIPLE = "\"\"\"";

    @Override
    public String toValue(String written, INode node) {
        if (written.startsWith(TRIPLE) && written.length() >= 2 * TRIPLE.length()) {
            return unindented(written.substring(TRIPLE.length(), written.length() - TRIPLE.length()));
        }
        return unescaped(written.substring(1, Math.max(1, written.length() - 1)));
    }

    @Override
    public String toString(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\r", "").replace("\n", "\\n") + '"';
    }

    private static String unescaped(String written) {
        StringBuilder text = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\\' && i + 1 < written.length()) {
                c = written.charAt(++i);
                text.append(c == 'n' ? '\n' : c == 't' ? '\t' : c);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static String unindented(String written) {
        String lines = written.replace("\r\n", "\n").replace('\r', '\n');
        int firstEnd = lines.indexOf('\n');
        if (firstEnd < 0) {
            return lines.strip();
        }
        String first = lines.substring(0, firstEnd).strip();
        String rest = lines.substring(firstEnd + 1).stripIndent().stripTrailing();
        return first.isEmpty() ? rest : first + "\n" + rest;
    }
}
