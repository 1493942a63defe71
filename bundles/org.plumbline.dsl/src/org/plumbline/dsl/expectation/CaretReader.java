package org.plumbline.dsl.expectation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.dsl.expectation.Reach.Next;
import org.plumbline.dsl.expectation.Reach.Reachable;

/** Finds out what may stand at a place of a text, however incomplete the text is. Only the element around the place is read. */
@Singleton
public final class CaretReader {

    private final GrammarGraph grammar;
    private final Pieces pieces;
    private final Reach reach = new Reach();

    @Inject
    CaretReader(GrammarGraph grammar, Pieces pieces) {
        this.grammar = grammar;
        this.pieces = pieces;
    }

    /** Reads a text up to a place; an offset outside of the text means its nearest end. */
    public Caret read(String text, int offset) {
        int caret = Math.clamp(offset, 0, text.length());
        List<Piece> all = pieces.of(text);
        Piece inside = all.stream().filter(piece -> isClosed(piece, caret)).findFirst().orElse(null);
        List<Piece> written = all.stream().filter(piece -> !piece.isComment()).toList();
        Word word = Word.at(text, caret);
        int position = (int) written.stream().takeWhile(piece -> piece.offset() < word.start()).count();
        int first = begin(written, position);
        Walk walk = new Walk(grammar, reach, new Reading(first == 0 ? grammar.file() : grammar.nextElement(),
                new Frame(null, null, grammar.file().rule(), null, 0), null));
        for (int i = first; i < position; i++) {
            walk.take(written.get(i), i);
        }
        return new Caret(text, caret, written, position, word, walk, inside,
                inside == null ? expected(walk, position) : List.of());
    }

    /** Whether some words, signs or texts would fit at a place, one behind the other. */
    public boolean fits(Caret caret, String words) {
        return caret.takes(pieces.of(words));
    }

    /** Whether a place lies inside a text or comment, where nothing of the language stands. */
    private static boolean isClosed(Piece piece, int caret) {
        boolean open = piece.text().startsWith("//") || piece.isText() && !piece.isClosedText();
        return (piece.isText() || piece.isComment())
                && piece.offset() < caret && (caret < piece.end() || caret == piece.end() && open);
    }

    /** The position behind the last block that ends outside of all others. */
    private static int begin(List<Piece> pieces, int position) {
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < position; i++) {
            if (pieces.get(i).is("{")) {
                depth++;
            } else if (pieces.get(i).is("}")) {
                depth = Math.max(0, depth - 1);
                begin = depth == 0 ? i + 1 : begin;
            }
        }
        return begin;
    }

    private static List<Expected> expected(Walk walk, int position) {
        List<Expected> expected = new ArrayList<>();
        Set<Reading.Place> seen = new HashSet<>();
        for (Reading reading : walk.readings()) {
            int left = 0;
            for (Reading at = reading; at != null && seen.add(at.place()); at = walk.outwards(at)) {
                Reachable reachable = walk.reachable(at);
                for (List<Next> nexts : reachable.byToken().values()) {
                    for (Next next : nexts) {
                        expected.add(new Expected(next.way().element(), Walk.enter(at.frame(), next.calls(), position), position, left));
                    }
                }
                left++;
            }
        }
        return expected;
    }
}
