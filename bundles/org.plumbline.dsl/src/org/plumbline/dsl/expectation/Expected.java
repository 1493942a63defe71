package org.plumbline.dsl.expectation;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

/**
 * A piece that may stand at a place.
 *
 * @param element the keyword or kind of value
 * @param frame the rules that it stands in
 * @param position the position that the piece would have
 * @param left how many rules end before it; 0 where it goes on with what was begun
 */
public record Expected(AbstractElement element, Frame frame, int position, int left) {

    /** The word, for a keyword. */
    public Optional<String> word() {
        return element instanceof Keyword keyword ? Optional.of(keyword.getValue()) : Optional.empty();
    }

    /** The rule of the value that would begin here, such as a date or a name; empty for a field's own word. */
    public Optional<ParserRule> value() {
        Frame value = outermostValue();
        return value == null ? Optional.empty() : Optional.of(value.rule());
    }

    /** Whether it would stand in the middle of a value that was begun. */
    public boolean goesOnWithValue() {
        Frame value = outermostValue();
        return value != null && value.begin() < position;
    }

    /** Whether a field of a block, or an element of a file, would begin with it. */
    public boolean beginsField() {
        AbstractElement at = element;
        Frame inside = frame;
        while (!Blocks.isField(at)) {
            EObject around = at.eContainer();
            if (around instanceof ParserRule) {
                if (inside.call() == null || inside.begin() < position) {
                    return false;
                }
                at = inside.call();
                inside = inside.parent();
            } else if (around instanceof Group group && group.getElements().getFirst() != at) {
                return false;
            } else {
                at = (AbstractElement) around;
            }
        }
        return true;
    }

    /** The call of the value, or the piece itself. */
    public AbstractElement piece() {
        Frame value = outermostValue();
        return value == null ? element : value.call();
    }

    /** The frame that the piece or its value stands in. */
    public Frame place() {
        Frame value = outermostValue();
        return value == null ? frame : value.parent();
    }

    /** The assignment that takes the piece or its value. */
    public Optional<Assignment> assignment() {
        return Optional.ofNullable(GrammarUtil.containingAssignment(piece()));
    }

    /** What of the metamodel takes the value. */
    public Optional<EStructuralFeature> feature() {
        return assignment().map(assignment -> place().type().getEStructuralFeature(assignment.getFeature()));
    }

    /** What refers to other elements here. */
    public Optional<EReference> reference() {
        for (EObject at = piece(); at instanceof AbstractElement; at = at.eContainer()) {
            if (at instanceof CrossReference) {
                return feature().filter(EReference.class::isInstance).map(EReference.class::cast);
            }
        }
        return Optional.empty();
    }

    private Frame outermostValue() {
        Frame value = null;
        for (Frame at = frame; at != null && at.isValue(); at = at.parent()) {
            value = at;
        }
        return value;
    }
}
