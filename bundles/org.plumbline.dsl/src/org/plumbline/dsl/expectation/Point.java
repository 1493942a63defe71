package org.plumbline.dsl.expectation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** A place between two pieces of a rule of the grammar, with the ways that lead on from it. */
final class Point {

    /**
     * A way to another point of the same rule.
     *
     * @param element the keyword or value that stands on the way; null where nothing does
     * @param token what the lexer calls it; null for a rule that is called, and where nothing stands
     * @param called the beginning of the rule that is called; null where none is
     */
    record Way(AbstractElement element, String token, Point called, Point to) {

        RuleCall call() {
            return (RuleCall) element;
        }
    }

    private final ParserRule rule;
    private final Point block;
    private final List<Way> ways = new ArrayList<>();
    private boolean end;

    /** @param block the first point inside the braces around this one; null outside of braces */
    Point(ParserRule rule, Point block) {
        this(rule, block, false);
    }

    private Point(ParserRule rule, Point block, boolean opening) {
        this.rule = rule;
        this.block = opening ? this : block;
    }

    /** The point behind an opening brace. */
    static Point opening(Point before) {
        return new Point(before.rule(), null, true);
    }

    ParserRule rule() {
        return rule;
    }

    Point block() {
        return block;
    }

    List<Way> ways() {
        return ways;
    }

    boolean isEnd() {
        return end;
    }

    void markEnd() {
        end = true;
    }

    void add(Way way) {
        ways.add(way);
    }
}
