package org.plumbline.dsl.writing;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

/** What the grammar lets stand somewhere in an element: a rule with all that it calls written out, up to other elements. */
sealed interface Part {

    /** What a text is made of: a keyword or a value. */
    sealed interface Atom extends Part {
    }

    /** A keyword that is no value. */
    record Word(Keyword keyword) implements Atom {
    }

    /**
     * A place for one value of a feature.
     *
     * @param assignment which feature it is for
     * @param terminal how the value is written: a keyword, a rule or a cross reference
     */
    record Value(Assignment assignment, AbstractElement terminal) implements Atom {

        String feature() {
            return assignment.getFeature();
        }

        boolean isReference() {
            return terminal instanceof CrossReference;
        }

        /** Whether the value is an element of its own, with a rule of its own. */
        boolean isElement() {
            return terminal instanceof RuleCall call && !GrammarUtil.isDatatypeRuleCall(call)
                    && !GrammarUtil.isTerminalRuleCall(call);
        }

        /** The rule that the value is written by; null for a keyword. */
        RuleCall call() {
            return switch (terminal) {
                case RuleCall call -> call;
                case CrossReference reference when reference.getTerminal() instanceof RuleCall call -> call;
                default -> null;
            };
        }
    }

    /** Parts one after the other. */
    record Row(List<Part> parts) implements Part {
    }

    /** One of several parts. */
    record Choice(List<Part> options) implements Part {
    }

    /**
     * A part that may be missing, or that may be given several times.
     *
     * @param part what is repeated
     * @param optional whether it may be missing
     * @param many whether it may be given more than once
     */
    record Repeat(Part part, boolean optional, boolean many) implements Part {
    }

    /** One part or several with a keyword, mostly a comma, between them. */
    record Series(Part item, Keyword separator) implements Part {
    }

    /** A part of which an element of exactly one class is made. */
    record Typed(EClass type, Part part) implements Part {
    }
}
