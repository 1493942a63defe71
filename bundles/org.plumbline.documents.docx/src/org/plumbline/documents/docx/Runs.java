package org.plumbline.documents.docx;

import java.util.List;

import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.LinkTarget;
import org.plumbline.documents.model.Numbering;
import org.plumbline.drawing.TextDirection;

/** Writes running text as runs, each in one look and one direction. */
final class Runs {

    private final DocxContext context;
    private final Markup out;

    Runs(DocxContext context, Markup out) {
        this.context = context;
        this.out = out;
    }

    /** Text of the document. */
    void write(List<Inline> inlines, RunFormat format) {
        line(Pieces.of(inlines, format, context.direction(), true), context.direction());
    }

    /** The same without links, for text that is a link itself. */
    void writeWithoutLinks(List<Inline> inlines, RunFormat format) {
        line(Pieces.of(inlines, format, context.direction(), false), context.direction());
    }

    /** Fixed text in the document's language. */
    void fixed(String text, RunFormat format) {
        line(List.of(new Piece.Words(text, format)), context.direction());
    }

    /** A text of the model, whose direction is its own. */
    void isolated(String text, RunFormat format) {
        write(List.of(Inline.isolate(text)), format);
    }

    /** Text of a program, from left to right. */
    void code(String text, RunFormat format) {
        line(List.of(new Piece.Words(text, format)), TextDirection.LEFT_TO_RIGHT);
    }

    /** Text that has been taken apart. */
    void write(List<Piece> pieces) {
        line(pieces, context.direction());
    }

    private void line(List<Piece> pieces, TextDirection base) {
        pieces(pieces, new Directions(Piece.order(pieces), base), 0, base, false);
    }

    private void pieces(List<Piece> pieces, Directions directions, int start, TextDirection base, boolean followed) {
        int at = start;
        for (int index = 0; index < pieces.size(); index++) {
            piece(pieces.get(index), directions, at, base, followed || index < pieces.size() - 1);
            at += pieces.get(index).order().length();
        }
    }

    private void piece(Piece piece, Directions directions, int at, TextDirection base, boolean followed) {
        switch (piece) {
            case Piece.Words words -> words(words, directions, at);
            case Piece.Break end -> out.open("w:r").empty("w:br").close("w:r");
            case Piece.Linked linked -> {
                open(linked.target());
                pieces(linked.pieces(), directions, at, base, followed);
                out.close("w:hyperlink");
            }
            case Piece.Referring referring -> reference(referring.to(), referring.format());
            case Piece.Isolated isolated -> isolated(isolated, base, followed);
        }
    }

    private void open(LinkTarget target) {
        switch (target) {
            case LinkTarget.Internal internal -> open(internal.anchor());
            case LinkTarget.External external -> out.open("w:hyperlink", "r:id", context.relations().address(external.address()),
                    "w:history", "1");
        }
    }

    /** Begins a link to a place of the document. */
    void open(Anchor anchor) {
        out.open("w:hyperlink", "w:anchor", context.bookmarks().place(anchor), "w:history", "1");
    }

    private void words(Piece.Words words, Directions directions, int at) {
        String text = words.text();
        int from = 0;
        for (int to = 1; to <= text.length(); to++) {
            if (to == text.length() || directions.rightToLeft(at + to) != directions.rightToLeft(at + from)) {
                run(text.substring(from, to), words.format(), directions.rightToLeft(at + from));
                from = to;
            }
        }
    }

    private void run(String text, RunFormat format, boolean rightToLeft) {
        context.letters().met(format, rightToLeft);
        out.open("w:r");
        format.write(out, rightToLeft);
        out.open("w:t", "xml:space", "preserve").text(text).close("w:t").close("w:r");
    }

    private void isolated(Piece.Isolated isolated, TextDirection around, boolean followed) {
        Isolation isolation = new Isolation(Piece.order(isolated.pieces()), isolated.direction(), around);
        if (isolation.embedded()) {
            out.open("w:dir", "w:val", isolated.direction().code());
        }
        mark(isolation.before(), isolated.format());
        line(isolated.pieces(), isolated.direction());
        mark(isolation.after(), isolated.format());
        if (isolation.embedded()) {
            out.close("w:dir");
        }
        mark(followed ? isolation.behind() : "", isolated.format());
    }

    private void mark(String characters, RunFormat format) {
        if (!characters.isEmpty()) {
            run(characters, format, false);
        }
    }

    private void reference(Anchor to, RunFormat format) {
        Numbering.Number number = context.numbering().of(to);
        String[] around = context.texts().reference(new Numbering.Number(number.kind(), Piece.NEUTRAL)).split(Piece.NEUTRAL, 2);
        RunFormat look = format.in("CrossReference");
        Fields fields = new Fields(out, look);
        if (number.kind() == Numbering.Kind.SECTION) {
            fixed(around[0], look);
            fields.write("REF " + context.bookmarks().place(to) + " \\r \\h", () -> fixed(number.text(), look));
            fixed(around[1], look);
        } else {
            fields.write("REF " + context.bookmarks().label(to) + " \\h", () -> fixed(around[0] + number.text() + around[1], look));
        }
    }
}
