package org.plumbline.dsl.expectation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.dsl.expectation.Point.Way;
import org.plumbline.dsl.expectation.Reach.Next;
import org.plumbline.dsl.expectation.Reach.Reachable;
import org.plumbline.dsl.expectation.Reading.Place;
import org.plumbline.dsl.expectation.Reading.Trace;

/**
 * Reads a text piece by piece and keeps all ways to understand it. A piece that fits none ends the field that was begun, where it can
 * begin another; else it is passed over, together with the block that it opens.
 */
final class Walk {

    private final GrammarGraph grammar;
    private final Reach reach;
    private List<Reading> readings;
    private int passed;

    Walk(GrammarGraph grammar, Reach reach, Reading start) {
        this.grammar = grammar;
        this.reach = reach;
        this.readings = List.of(start);
    }

    private Walk(Walk other) {
        this.grammar = other.grammar;
        this.reach = other.reach;
        this.readings = other.readings;
        this.passed = other.passed;
    }

    /** A walk that goes on from here on its own. */
    Walk copy() {
        return new Walk(this);
    }

    /** The ways to understand what was read; none within a block that is not understood. */
    List<Reading> readings() {
        return passed > 0 ? List.of() : readings;
    }

    /** The same, but within a block that is not understood those before it. */
    List<Reading> open() {
        return readings;
    }

    Reachable reachable(Reading reading) {
        return reach.from(reading.point());
    }

    /** Whether a piece goes on with what was read. */
    boolean fits(Piece piece, int position) {
        return passed == 0 && !step(readings, piece.token(), position).isEmpty();
    }

    void take(Piece piece, int position) {
        if (passed > 0) {
            passed += piece.is("{") ? 1 : piece.is("}") ? -1 : 0;
            return;
        }
        List<Reading> next = step(readings, piece.token(), position);
        if (next.isEmpty()) {
            next = piece.is("{") ? open(readings.getFirst()) : resume(piece, position);
        }
        if (!next.isEmpty()) {
            readings = next;
        } else if (piece.is("{")) {
            passed = 1;
        } else {
            readings = withBlock();
        }
    }

    private List<Reading> step(List<Reading> from, String token, int position) {
        List<Reading> next = new ArrayList<>();
        Set<Place> seen = from.size() == 1 ? null : new HashSet<>();
        for (Reading start : from) {
            for (Reading at = start; at != null && (seen == null || seen.add(at.place())); at = outwards(at)) {
                Reachable reachable = reach.from(at.point());
                for (Next found : reachable.byToken().getOrDefault(token, List.of())) {
                    next.add(read(at, found, position));
                }
            }
        }
        return next;
    }

    /** The reading one rule further out; null where the rule cannot end. */
    Reading outwards(Reading at) {
        return reach.from(at.point()).atEnd() && at.frame().parent() != null ? at.left() : null;
    }

    private static Reading read(Reading at, Next found, int position) {
        Frame frame = enter(at.frame(), found.calls(), position);
        return new Reading(found.way().to(), frame, new Trace(at.read(), frame, found.way().element(), position));
    }

    static Frame enter(Frame frame, List<Way> calls, int position) {
        Frame inner = frame;
        for (Way call : calls) {
            inner = new Frame(inner, call.call(), call.called().rule(), call.to(), position);
        }
        return inner;
    }

    /** Goes on in the nearest block that can read the piece; in one further out only where the piece opens a line. */
    private List<Reading> resume(Piece piece, int position) {
        boolean nearest = true;
        for (Reading block : blocks(readings.getFirst())) {
            if (nearest || piece.opensLine()) {
                List<Reading> next = step(List.of(block), piece.token(), position);
                if (!next.isEmpty()) {
                    return next;
                }
            }
            nearest = false;
        }
        return List.of();
    }

    /** A head with a mistake: its block is the one of the element all the same. */
    private List<Reading> open(Reading reading) {
        Point point = reading.point();
        for (Frame frame = reading.frame(); frame != null && point.block() == null; frame = frame.parent()) {
            Point block = grammar.block(frame.rule());
            if (block != null) {
                return List.of(new Reading(block, frame, reading.read()));
            }
            point = frame.returnTo();
        }
        return List.of();
    }

    private List<Reading> withBlock() {
        List<Reading> both = new ArrayList<>(readings);
        List<Reading> blocks = blocks(readings.getFirst());
        if (!blocks.isEmpty() && both.stream().noneMatch(known -> known.point() == blocks.getFirst().point())) {
            both.add(blocks.getFirst());
        }
        return both;
    }

    /** The blocks around a place, innermost first; the file is the last. */
    private static List<Reading> blocks(Reading reading) {
        List<Reading> blocks = new ArrayList<>();
        Point point = reading.point();
        for (Frame frame = reading.frame(); frame != null; frame = frame.parent()) {
            if (point.block() != null) {
                blocks.add(new Reading(point.block(), frame, reading.read()));
            } else if (frame.parent() == null) {
                blocks.add(new Reading(point, frame, reading.read()));
            }
            point = frame.returnTo();
        }
        return blocks;
    }
}
