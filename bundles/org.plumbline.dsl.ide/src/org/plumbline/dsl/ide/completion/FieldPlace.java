package org.plumbline.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.plumbline.dsl.expectation.Blocks;
import org.plumbline.dsl.expectation.Expected;
import org.plumbline.dsl.expectation.Frame;
import org.plumbline.model.core.CorePackage;

/**
 * The field that a word begins or stands in.
 *
 * @param option the field in its block, or where the word stands in the middle of one, what can be left out with it
 * @param element the element that has the field
 * @param isField whether the word begins a field of a block, or an element of a file
 * @param phrase the word with those that always follow it
 */
record FieldPlace(AbstractElement option, Frame element, boolean isField, String phrase) {

    static FieldPlace of(Expected expected) {
        AbstractElement at = expected.piece();
        Frame frame = expected.place();
        AbstractElement option = null;
        while (!Blocks.isField(at)) {
            EObject around = at.eContainer();
            option = option == null && around instanceof Alternatives ? at : option;
            if (around instanceof ParserRule) {
                if (frame.call() == null || frame.begin() != expected.position()) {
                    return new FieldPlace(at, expected.place(), false, phrase(expected));
                }
                at = frame.call();
                frame = frame.parent();
            } else if (around instanceof Group group && !isFirst(group, at)) {
                return new FieldPlace(at, expected.place(), false, phrase(expected));
            } else {
                at = (AbstractElement) around;
            }
        }
        return new FieldPlace(option == null ? at : option, frame.element(), true, phrase(expected));
    }

    private static boolean isFirst(Group group, AbstractElement part) {
        return group.getElements().stream().filter(element -> !(element instanceof Action)).findFirst().orElse(null) == part;
    }

    private static String phrase(Expected expected) {
        List<String> words = new ArrayList<>(List.of(expected.word().orElse("")));
        AbstractElement at = expected.piece();
        if (at instanceof Keyword && at.eContainer() instanceof Group group) {
            for (AbstractElement next : group.getElements().subList(group.getElements().indexOf(at) + 1, group.getElements().size())) {
                if (!(next instanceof Keyword word) || !Character.isLetter(word.getValue().charAt(0)) || word.getCardinality() != null) {
                    break;
                }
                words.add(word.getValue());
            }
        }
        return String.join(" ", words);
    }

    /** The name of the first feature that the field sets. */
    Optional<String> feature() {
        return assignments().stream().map(Assignment::getFeature).findFirst();
    }

    /** The class of what the field holds, where that has parts of its own; empty for a plain value or text. */
    Optional<EClass> made(Expected expected) {
        Optional<EClass> begun = expected.place().element() == element ? Optional.empty() : Optional.of(expected.place().type());
        return begun.or(() -> assignments().stream().findFirst().map(Assignment::getTerminal).filter(RuleCall.class::isInstance)
                .flatMap(call -> elementMade((RuleCall) call))).filter(type -> type != CorePackage.Literals.LTEXT);
    }

    private static Optional<EClass> elementMade(RuleCall call) {
        return call.getRule() instanceof ParserRule rule && rule.getType().getClassifier() instanceof EClass type
                ? Optional.of(type) : Optional.empty();
    }

    private List<Assignment> assignments() {
        return option instanceof Assignment own ? List.of(own) : EcoreUtil2.getAllContentsOfType(option, Assignment.class);
    }
}
