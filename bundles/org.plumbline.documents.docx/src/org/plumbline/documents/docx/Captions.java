package org.plumbline.documents.docx;

import java.util.List;
import java.util.Optional;

import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Numbering;
import org.plumbline.documents.model.PlainText;

/** Writes captions: label and number, which the word processor counts, in bold, then the words. */
final class Captions {

    private static final String WORDS = "\u0001";
    /** A caption of more letters may stand on another page than its table. */
    private static final int LONGEST_KEPT = 500;

    private final Blocks blocks;

    Captions(Blocks blocks) {
        this.blocks = blocks;
    }

    /**
     * One part of a thing that may have several.
     *
     * @param anchor empty for a table without number
     */
    record Part(Optional<Anchor> anchor, int number, int count) {

        static Part whole(Anchor anchor) {
            return new Part(Optional.of(anchor), 1, 1);
        }

        boolean first() {
            return number == 1;
        }
    }

    /** A caption with its words. */
    void write(Part part, List<Inline> words, ParagraphFormat format) {
        String[] around = blocks.context().texts().get("caption", Piece.NEUTRAL, WORDS).split("[" + Piece.NEUTRAL + WORDS + "]", 3);
        boolean kept = format.keepNext() && words(words) <= LONGEST_KEPT;
        blocks.story().paragraph(format.kept(kept), () -> {
            blocks.runs().fixed(around[0], RunFormat.STRONG);
            label(part);
            if (!words.isEmpty()) {
                blocks.runs().fixed(around[1], RunFormat.STRONG);
                blocks.runs().write(words, RunFormat.PLAIN);
                blocks.runs().fixed(around[2], RunFormat.STRONG);
            }
        });
    }

    private static int words(List<Inline> words) {
        return PlainText.of(ColumnNeeds.words(words)).runs().stream().mapToInt(String::length).sum();
    }

    /** The name of a thing or of its part, for example "Table 3 (part 1 of 2)". */
    String name(Part part) {
        String name = part.anchor().map(anchor -> blocks.context().texts().reference(blocks.context().numbering().of(anchor)))
                .orElse(blocks.context().texts().get("table.plain"));
        return part.count() == 1 ? name : part(name, part);
    }

    private String part(String name, Part part) {
        return blocks.context().texts().get("part", name, Integer.toString(part.number()), Integer.toString(part.count()));
    }

    private void label(Part part) {
        if (part.anchor().isEmpty()) {
            blocks.runs().fixed(name(part), RunFormat.STRONG);
            return;
        }
        String[] around = part.count() == 1 ? new String[] {"", ""} : part(Piece.NEUTRAL, part).split(Piece.NEUTRAL, 2);
        blocks.runs().fixed(around[0], RunFormat.STRONG);
        marked(part, part.anchor().get());
        blocks.runs().fixed(around[1], RunFormat.STRONG);
    }

    /** Only the first part of a thing is a place that references repeat. */
    private void marked(Part part, Anchor anchor) {
        if (!part.first()) {
            numbered(anchor, " \\c");
            return;
        }
        Bookmarks bookmarks = blocks.context().bookmarks();
        int label = bookmarks.open(blocks.story().out(), bookmarks.label(anchor));
        numbered(anchor, "");
        bookmarks.close(blocks.story().out(), label);
    }

    private void numbered(Anchor anchor, String option) {
        Numbering.Number number = blocks.context().numbering().of(anchor);
        String[] around = blocks.context().texts().reference(new Numbering.Number(number.kind(), Piece.NEUTRAL))
                .split(Piece.NEUTRAL, 2);
        String sequence = number.kind() == Numbering.Kind.FIGURE ? "Figure" : "Table";
        blocks.runs().fixed(around[0], RunFormat.STRONG);
        new Fields(blocks.story().out(), RunFormat.STRONG).write("SEQ " + sequence + option + " \\* ARABIC",
                () -> blocks.runs().fixed(number.text(), RunFormat.STRONG));
        blocks.runs().fixed(around[1], RunFormat.STRONG);
    }
}
