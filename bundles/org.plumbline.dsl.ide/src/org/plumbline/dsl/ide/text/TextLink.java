package org.plumbline.dsl.ide.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link to an element within a text: {@code [[OPS-03]]}, {@code [[WATER.OPS-03]]}, or with other words to be shown,
 * {@code [[OPS-03|unread meters]]}.
 *
 * @param offset where its name begins
 * @param name as it is written, without blanks around it
 */
public record TextLink(int offset, String name) {

    private static final Pattern LINK =
            Pattern.compile("\\[\\[[ \\t]*+([^\\[\\]|\\r\\n]*[^\\[\\]|\\s])[ \\t]*+(?:\\|[^\\[\\]\\r\\n]*+)?]]");

    /**
     * The links in a text, in its order.
     *
     * @param written the text as it stands in the file, with its quotes
     * @param offset of the text in the file
     */
    public static List<TextLink> in(String written, int offset) {
        if (!written.contains("[[")) {
            return List.of();
        }
        List<TextLink> links = new ArrayList<>();
        for (Matcher link = LINK.matcher(written); link.find();) {
            links.add(new TextLink(offset + link.start(1), link.group(1)));
        }
        return links;
    }

    /** The ids of the name, each with its place. */
    public List<WrittenId> ids() {
        List<WrittenId> ids = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || name.charAt(i) == '.' && !quoted) {
                ids.add(new WrittenId(offset + start, name.substring(start, i)));
                start = i + 1;
            } else if (name.charAt(i) == '\'') {
                quoted = !quoted;
            }
        }
        return ids;
    }
}
