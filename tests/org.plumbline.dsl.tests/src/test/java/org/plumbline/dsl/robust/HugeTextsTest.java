package org.plumbline.dsl.robust;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts far larger than anybody writes by hand: a megabyte in a single word, and many of one thing. */
class HugeTextsTest {

    private static final long BYTES = 3_000_000_000L;
    private static final int MEGABYTE = 1_000_000;
    private static final String NUMBER = "9".repeat(MEGABYTE);

    private final Reading reading = new Reading(BYTES);

    static Stream<Named<String>> texts() {
        return Stream.of(
                Named.of("number", "organization O \"O\" { employs " + NUMBER + " people }"),
                Named.of("decimals", "organization O \"O\" { employs 0." + NUMBER + " people }"),
                Named.of("groups of three", "organization O \"O\" { employs 1" + " 999".repeat(MEGABYTE / 4) + " people }"),
                Named.of("rank", "engagement E \"E\" { cycle " + NUMBER + " }"),
                Named.of("date", "engagement E \"E\" { status on " + NUMBER + "-" + NUMBER + " }"),
                Named.of("text", "toolbox T \"" + "word ".repeat(MEGABYTE / 5) + "\" {}"),
                Named.of("long text", "toolbox T \"\"\"\n" + "    line\n".repeat(MEGABYTE / 9) + "\"\"\" {}"),
                Named.of("id", "toolbox X" + "-Y".repeat(MEGABYTE / 2) + " \"T\" {}"),
                Named.of("two ids that nearly are the same",
                        "risk A" + "-Y".repeat(20_000) + " \"R\" { related to A" + "-Y".repeat(20_000) + "Z }"),
                Named.of("full name", "engagement E \"E\" for A" + ".B".repeat(MEGABYTE / 4) + " {}"),
                Named.of("word", "toolbox T \"T\" { " + "abc".repeat(MEGABYTE / 3) + " }"),
                Named.of("comments", "// a\n".repeat(MEGABYTE / 5) + "toolbox T \"T\" {}"),
                Named.of("unclosed comment", "/*" + "* /".repeat(MEGABYTE / 3) + " toolbox T \"T\" {}"),
                Named.of("empty lines", "\n".repeat(MEGABYTE) + "toolbox T \"T\" {}"),
                Named.of("braces", "{".repeat(MEGABYTE / 5)),
                Named.of("names in a list", "risk R \"R\" { related to " + "A, ".repeat(20_000) + "A }"),
                Named.of("errors", "organization O \"O\" {\n" + "employs employs\n".repeat(5_000) + "}"),
                Named.of("errors on one line", "risk R in A" + ".".repeat(60_000)),
                Named.of("cards without a toolbox", "risk ".repeat(30_000)),
                Named.of("cards of one name", "toolbox T \"T\" { area A \"A\" }\n" + "risk R \"R\" in A { }\n".repeat(2_500)
                        + "tool S \"S\" in A { mitigates R }\n".repeat(2_500)),
                Named.of("fields given twice", "risk R \"R\" {\n" + "cause \"c\"\n".repeat(10_000) + "}"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void areReadOrRefused(String text) {
        reading.inTime(text);
    }
}
