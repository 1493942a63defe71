package org.plumbline.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a page as strictly as no browser does: closed elements, quoted attributes, headings in order, one of each id. */
record HtmlCheck(String page) {

    private static final Set<String> VOID = Set.of("meta", "br", "col");
    private static final Set<String> NEVER = Set.of("script", "img", "iframe", "object", "embed", "link", "form", "base");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?: [a-zA-Z][a-zA-Z0-9:-]*=\"[^\"<]*\")*)(/?)>|<");
    private static final Pattern HEADING = Pattern.compile("<h([1-6])>");

    void passes() {
        String body = page.substring(page.indexOf("<html"));
        tags(body.replaceFirst("(?s)<style>.*?</style>", "<style></style>"));
        headings();
        assertThat(page).doesNotContainPattern("[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\uD800-\\uDFFF&&[^\\uD83C-\\uD83E\\uDC00-\\uDFFF]]");
        assertThat(page.split("</style>", -1)).as("ends of the style sheet").hasSize(2);
    }

    private static void tags(String body) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(body);
        while (tag.find()) {
            String name = tag.group(2);
            assertThat(name).as("a tag at %.60s", body.substring(tag.start())).isNotNull();
            assertThat(NEVER).doesNotContain(name);
            if (!tag.group(1).isEmpty()) {
                assertThat(open.pop()).isEqualTo(name);
            } else if (tag.group(4).isEmpty() && !VOID.contains(name)) {
                open.push(name);
            }
        }
        assertThat(open).isEmpty();
    }

    private void headings() {
        int before = 0;
        Matcher heading = HEADING.matcher(page);
        while (heading.find()) {
            int level = Integer.parseInt(heading.group(1));
            assertThat(level).as("a heading after one of level %d", before).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }
}
