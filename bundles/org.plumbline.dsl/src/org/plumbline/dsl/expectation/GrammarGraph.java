package org.plumbline.dsl.expectation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.plumbline.dsl.expectation.Point.Way;

/** The grammar as points and ways between them, one network for each rule. */
@Singleton
final class GrammarGraph {

    private final Map<AbstractRule, Point> begins = new HashMap<>();
    private final Map<AbstractRule, Point> blocks = new HashMap<>();
    private final Point file;
    private Point nextElement;

    @Inject
    GrammarGraph(IGrammarAccess access) {
        var rules = GrammarUtil.allParserRules(access.getGrammar());
        rules.forEach(rule -> begins.put(rule, new Point(rule, null)));
        rules.forEach(rule -> build(begins.get(rule), rule.getAlternatives()).markEnd());
        file = begins.get(rules.getFirst());
    }

    /** Where a file begins. */
    Point file() {
        return file;
    }

    /** Where a file goes on with its next element. */
    Point nextElement() {
        return nextElement;
    }

    /** The first point inside the braces of a rule; null for one without braces. */
    Point block(AbstractRule rule) {
        return blocks.get(rule);
    }

    /** Adds an element with how often it may stand; gives the point behind it. */
    private Point build(Point from, AbstractElement element) {
        boolean optional = GrammarUtil.isOptionalCardinality(element);
        boolean many = GrammarUtil.isMultipleCardinality(element);
        if (!optional && !many) {
            return once(from, element);
        }
        Point before = join(from);
        Point after = join(once(before, element));
        if (many) {
            after.add(new Way(null, null, null, before));
        }
        if (optional) {
            before.add(new Way(null, null, null, after));
        }
        return after;
    }

    private static Point join(Point from) {
        Point next = new Point(from.rule(), from.block());
        from.add(new Way(null, null, null, next));
        return next;
    }

    private Point once(Point from, AbstractElement element) {
        return switch (element) {
            case Alternatives choice -> choice(from, choice);
            case CompoundElement sequence -> sequence(from, sequence);
            case Assignment assignment -> build(from, assignment.getTerminal());
            case CrossReference reference -> once(from, reference.getTerminal());
            case Action action -> from;
            case Keyword keyword -> keyword(from, keyword);
            case RuleCall call -> call(from, call);
            default -> throw new IllegalArgumentException("no part of a rule: " + element);
        };
    }

    private Point choice(Point from, Alternatives choice) {
        Point after = new Point(from.rule(), from.block());
        for (AbstractElement option : choice.getElements()) {
            build(from, option).add(new Way(null, null, null, after));
        }
        return after;
    }

    private Point sequence(Point from, CompoundElement sequence) {
        Point at = from;
        for (AbstractElement part : sequence.getElements()) {
            at = build(at, part);
        }
        return at;
    }

    private Point keyword(Point from, Keyword keyword) {
        Point after = switch (keyword.getValue()) {
            case "{" -> Point.opening(from);
            case "}" -> new Point(from.rule(), null);
            default -> new Point(from.rule(), from.block());
        };
        from.add(new Way(keyword, keyword.getValue(), null, after));
        if (after.block() == after) {
            blocks.putIfAbsent(from.rule(), after);
        }
        return after;
    }

    private Point call(Point from, RuleCall call) {
        Point after = new Point(from.rule(), from.block());
        from.add(call.getRule() instanceof TerminalRule
                ? new Way(call, Piece.TERMINAL + call.getRule().getName(), null, after)
                : new Way(call, null, begins.get((ParserRule) call.getRule()), after));
        if (from.rule() == GrammarUtil.getGrammar(call).getRules().getFirst() && !GrammarUtil.isDatatypeRule((ParserRule) call.getRule())) {
            nextElement = after;
        }
        return after;
    }
}
