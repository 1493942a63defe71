package org.plumbline.dsl.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.Assignment;
import org.plumbline.dsl.expectation.Reading.Trace;

/** A place in a text: what was read before it, the word under it, and what may stand there. */
public final class Caret {

    private final String text;
    private final int offset;
    private final List<Piece> pieces;
    private final int position;
    private final Word word;
    private final Walk before;
    private final Piece inside;
    private final List<Expected> expected;

    /**
     * @param position how many pieces lie before the word under the caret
     * @param inside the text or comment that the caret stands in; null for none
     */
    Caret(String text, int offset, List<Piece> pieces, int position, Word word, Walk before, Piece inside, List<Expected> expected) {
        this.text = text;
        this.offset = offset;
        this.pieces = pieces;
        this.position = position;
        this.word = word;
        this.before = before;
        this.inside = inside;
        this.expected = expected;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** Where the caret is. */
    public int offset() {
        return offset;
    }

    /** The word under the caret; empty, but with its place, where there is none. */
    public Word word() {
        return word;
    }

    /** What may stand at the word; empty inside texts and comments, and in what is not understood. */
    public List<Expected> expected() {
        return expected;
    }

    /** Whether some pieces fit before the word, one behind the other. */
    boolean takes(List<Piece> more) {
        Walk walk = before.copy();
        for (int at = 0; at < more.size(); at++) {
            if (!walk.fits(more.get(at), position + at)) {
                return false;
            }
            walk.take(more.get(at), position + at);
        }
        return true;
    }

    /** The text or comment that the caret stands in; null where it stands outside of all. */
    public Piece inside() {
        return inside;
    }

    /** The pieces of the text, comments left out. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** The position of the word among the pieces. */
    public int position() {
        return position;
    }

    /** The piece before the word; null at the beginning. */
    public Piece previous() {
        return position == 0 ? null : pieces.get(position - 1);
    }

    /** The first piece behind the word; null at the end. */
    public Piece following() {
        int next = position;
        while (next < pieces.size() && pieces.get(next).offset() < word.end()) {
            next++;
        }
        return next == pieces.size() ? null : pieces.get(next);
    }

    /** Whether something stands before the word in its line. */
    public boolean isInLine() {
        return !text.substring(text.lastIndexOf('\n', word.start() - 1) + 1, word.start()).isBlank();
    }

    /**
     * What the piece under the caret was read as; where there is none, what would go on with the line. Empty where the line has not
     * begun, or is not understood.
     */
    public Optional<Read> field() {
        boolean under = inside != null && !inside.isComment() || word.start() < word.end();
        if (!under) {
            return readBefore(before, position).filter(read -> isInLine()).flatMap(last -> expected.stream()
                    .filter(next -> next.left() == 0 && !next.goesOnWithValue()).map(Read::of)
                    .filter(next -> next.field().element() == last.field().element()).findFirst().or(() -> Optional.of(last)));
        }
        Walk walk = before.copy();
        int next = position;
        int end = Math.max(word.end(), inside == null ? 0 : inside.end());
        while (next < pieces.size() && pieces.get(next).offset() < end) {
            walk.take(pieces.get(next), next);
            next++;
        }
        return readBefore(walk, next);
    }

    private static Optional<Read> readBefore(Walk walk, int position) {
        return walk.readings().stream().findFirst().map(Reading::read).filter(read -> read.piece() == position - 1)
                .map(read -> Read.of(new Expected(read.element(), read.frame(), position, 0)));
    }

    /** What an element is given in the text before and behind the word, in order. */
    public List<Given> given(Frame element) {
        Walk walk = before.copy();
        List<Given> given = new ArrayList<>(given(walk, element, 0));
        int next = position;
        while (next < pieces.size() && pieces.get(next).offset() < word.end()) {
            next++;
        }
        while (next < pieces.size() && reading(walk, element) != null) {
            walk.take(pieces.get(next), next);
            given.addAll(given(walk, element, next));
            next++;
        }
        return given;
    }

    /** What was read for an element from a position on. */
    private List<Given> given(Walk walk, Frame element, int from) {
        Reading reading = reading(walk, element);
        List<Given> given = new ArrayList<>();
        for (Trace read = reading == null ? null : reading.read(); read != null && read.piece() >= from; read = read.before()) {
            Assignment assignment = read.frame().assignmentIn(element, read.element());
            if (assignment != null) {
                given.addFirst(new Given(assignment, pieces.get(read.piece())));
            }
        }
        return given;
    }

    private static Reading reading(Walk walk, Frame element) {
        return walk.open().stream().filter(reading -> reading.frame().isWithin(element)).findFirst().orElse(null);
    }
}
