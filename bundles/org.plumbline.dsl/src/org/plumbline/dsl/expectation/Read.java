package org.plumbline.dsl.expectation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * What a piece of a text was read as, or would be.
 *
 * @param element the keyword or the call of the value's rule
 * @param frame the rules that it stands in
 */
public record Read(AbstractElement element, Frame frame) {

    static Read of(Expected expected) {
        return new Read(expected.piece(), expected.place());
    }

    /** The field of a block that it belongs to, or the element of a file. */
    public Read field() {
        AbstractElement at = element;
        Frame inside = frame;
        while (!Blocks.isField(at) && (inside.call() != null || !(at.eContainer() instanceof ParserRule))) {
            if (at.eContainer() instanceof ParserRule) {
                at = inside.call();
                inside = inside.parent();
            } else {
                at = (AbstractElement) at.eContainer();
            }
        }
        return new Read(at, inside);
    }

    /** The calls that lead from the field to the piece, outermost first. */
    public List<RuleCall> path() {
        Frame outer = field().frame();
        List<RuleCall> path = new ArrayList<>();
        for (Frame at = frame; at != outer && at != null; at = at.parent()) {
            path.addFirst(at.call());
        }
        return path;
    }
}
