package org.plumbline.dsl.expectation;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** A rule that was begun and is not over, within those around it. */
public final class Frame {

    private final Frame parent;
    private final RuleCall call;
    private final ParserRule rule;
    private final Point returnTo;
    private final int begin;

    /** @param begin position of the piece that it begins with */
    Frame(Frame parent, RuleCall call, ParserRule rule, Point returnTo, int begin) {
        this.parent = parent;
        this.call = call;
        this.rule = rule;
        this.returnTo = returnTo;
        this.begin = begin;
    }

    /** The rule that called this one; null for the file. */
    public Frame parent() {
        return parent;
    }

    /** Where the rule was called; null for the file. */
    public RuleCall call() {
        return call;
    }

    /** The rule. */
    public ParserRule rule() {
        return rule;
    }

    Point returnTo() {
        return returnTo;
    }

    /** Position of the piece that it begins with. */
    public int begin() {
        return begin;
    }

    /** Whether the rule makes a value, such as a date or a name, and no element. */
    public boolean isValue() {
        return GrammarUtil.isDatatypeRule(rule);
    }

    /** The frame of the element that this one adds to: itself, or behind a fragment the one that holds it. */
    public Frame element() {
        Frame at = this;
        while (at.parent != null && (at.rule.isFragment() || at.isValue())) {
            at = at.parent;
        }
        return at;
    }

    /** The class of the element. */
    public EClass type() {
        return (EClass) element().rule.getType().getClassifier();
    }

    /** Whether the frame lies in another, or is it. */
    public boolean isWithin(Frame other) {
        for (Frame at = this; at != null; at = at.parent) {
            if (at == other) {
                return true;
            }
        }
        return false;
    }

    /** The assignment of an element that a piece of this frame belongs to; null where it belongs to none of it. */
    Assignment assignmentIn(Frame element, EObject piece) {
        EObject at = piece;
        for (Frame frame = this; frame != null; frame = frame.parent) {
            Assignment assignment = at == null ? null : GrammarUtil.containingAssignment(at);
            if (frame.element() == element && !frame.isValue() && assignment != null) {
                return assignment;
            }
            if (frame == element) {
                return null;
            }
            at = frame.call;
        }
        return null;
    }
}
