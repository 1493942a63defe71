package org.plumbline.documents.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.documents.html.HtmlWriter;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Document;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Metadata;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.Section;
import org.plumbline.drawing.TextDirection;

/** Markdown in, HTML out: what readers see of it. */
class MarkdownBlocksTest {

    private final MarkdownBlocks markdown = new MarkdownBlocks();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "plain 'text' & more | <p>plain &#39;text&#39; &amp; more</p>",
        "**strong** and *soft* | <p><strong>strong</strong> and <em>soft</em></p>",
        "run ``plumb check`` | <p>run <code dir=\"ltr\">plumb check</code></p>",
        "[words](https://example.org/a?b=c&d) | <p><a href=\"https://example.org/a?b=c&amp;d\" rel=\"noopener noreferrer\">words</a></p>",
        "<mailto:a@example.org> | <p><a href=\"mailto:a@example.org\" rel=\"noopener noreferrer\">mailto:a@example.org</a></p>",
        "# Heading | <p><strong>Heading</strong></p>",
        "![a picture](https://example.org/x.png) | <p>a picture</p>",
        "---- | ``",
    })
    void becomesTheDocumentsOwnMarkup(String text, String html) {
        assertThat(html(text.replace("``", "`"))).isEqualToIgnoringNewLines(html.replace("``", ""));
    }

    @Test
    void becomesListsTablesQuotesAndCode() {
        assertThat(html("""
                3. three
                4. four
                   - inner

                > said

                | a | b |
                |---|--:|
                | 1 |

                ```java
                a < b
                  c
                ```
                """)).isEqualTo("""
                <ol start="3">
                <li>three</li>
                <li><p>four</p>
                <ul>
                <li>inner</li>
                </ul>
                </li>
                </ol>
                <blockquote>
                <p>said</p>
                </blockquote>
                <div class="scroll" role="region" tabindex="0" aria-label="Table">
                <table style="--least:13.5em">
                <colgroup><col style="width:50.0%"><col style="width:50.0%"></colgroup>
                <thead>
                <tr><th scope="col" class="text"><span>a</span></th><th scope="col" class="number"><span>b</span></th></tr>
                </thead>
                <tbody>
                <tr><td class="text">1</td><td class="number"></td></tr>
                </tbody>
                </table>
                </div>
                <pre dir="ltr" tabindex="0"><code>a &lt; b
                  c</code></pre>
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](data:text/html,hi)", "[x](vbscript:x)",
        "[x](file:///etc/passwd)", "[x](//example.org)", "[x](/etc/passwd)", "[x](#anchor)", "[x](https:evil)",
        "[x](<java\tscript:alert(1)>)", "[x](&#106;avascript:alert(1))", "[x](http://a\"onclick=\"b)"})
    void leavesTheWordsOfALinkThatLeadsNowhereSafe(String text) {
        assertThat(html(text)).isEqualTo("<p>x</p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "a <b onclick=\"x()\">b</b>", "<!-- c -->", "<div>\n<img src=x onerror=y>\n</div>",
        "<![CDATA[ x ]]>", "<?php x ?>", "[x]: javascript:alert(1)\n<svg onload=z>"})
    void showsHtmlAsItWasTyped(String text) {
        assertThat(html(text)).doesNotContainPattern("<(?!/?p>|/?strong>|br>)").contains("&lt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "1. ", "**a ", "*a", "[", "![", "`", "<", "((", "> - ", "| a ", "\\", "&#0;", "___"})
    void copesWithAnyDepth(String piece) {
        assertThat(html(piece.repeat(20_000))).isNotNull();
    }

    @Test
    void hasNothingForABlankText() {
        assertThat(markdown.parse(" \n\t\n")).isEmpty();
        assertThat(markdown.parseInline("")).isEmpty();
    }

    @Test
    void joinsParagraphsForACell() {
        assertThat(markdown.parseInline("one\n\ntwo **bold**")).containsExactly(Inline.text("one"), new Inline.LineBreak(),
                Inline.text("two "), Inline.strong("bold"));
    }

    @Test
    void keepsLineBreaksOfTheAuthor() {
        assertThat(markdown.parse("one  \ntwo\nthree")).containsExactly(Paragraph.of(Inline.text("one"), new Inline.LineBreak(),
                Inline.text("two"), Inline.text(" "), Inline.text("three")));
    }

    private String html(String text) {
        List<Block> blocks = markdown.parse(text);
        Metadata metadata = new Metadata("", "", "en", TextDirection.LEFT_TO_RIGHT, "", "", "", "", Optional.empty(), List.of());
        String page = new HtmlWriter().page(new Document(metadata, Optional.empty(), Optional.empty(),
                List.of(Section.of(new Anchor("s"), "S", blocks))));
        return page.substring(page.indexOf("</h2>\n") + 6, page.indexOf("</section>"));
    }
}
