package org.plumbline.dsl.formatting;

import com.google.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.plumbline.model.core.CorePackage;

/** Reads off the grammar where elements and fields begin and which pieces belong together. */
class FieldGrammar {

    private static final Set<EClassifier> FIGURES =
            Set.of(CorePackage.Literals.QUANTITY, CorePackage.Literals.DURATION, CorePackage.Literals.MONEY);

    private final Map<EObject, Start> starts = new HashMap<>();

    @Inject
    FieldGrammar(IGrammarAccess access) {
        List<ParserRule> rules = GrammarUtil.allParserRules(access.getGrammar());
        for (ParserRule rule : rules) {
            if (!GrammarUtil.isDatatypeRule(rule)) {
                EcoreUtil.getAllContents(rule, true).forEachRemaining(part -> {
                    if (part instanceof Group group) {
                        readBlock(group);
                    }
                });
            }
        }
        readFile(rules.getFirst());
    }

    /** @param element what the parser took a piece for; null for an error */
    Start start(EObject element) {
        return starts.getOrDefault(anchor(element), Start.NOTHING);
    }

    /** How a piece belongs to the one before it, given what the parser took both for. */
    Bond bond(EObject before, EObject element) {
        if (anchor(element) instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0))
                && follows(anchor(before), keyword)) {
            return Bond.PHRASE;
        }
        ParserRule rule = GrammarUtil.containingParserRule(element);
        boolean figure = rule != null && rule.getType() != null && FIGURES.contains(rule.getType().getClassifier());
        return figure && rule == GrammarUtil.containingParserRule(before) ? Bond.FIGURE : Bond.NONE;
    }

    private static boolean follows(EObject before, Keyword keyword) {
        if (keyword.eContainer() instanceof Group group && before != null && before.eContainer() == group) {
            int index = group.getElements().indexOf(keyword);
            return index > 0 && group.getElements().get(index - 1) == before && !isMany(group.getElements().get(index - 1));
        }
        return false;
    }

    private static EObject anchor(EObject element) {
        Assignment assignment = element == null ? null : GrammarUtil.containingAssignment(element);
        return assignment == null ? element : assignment;
    }

    private void readFile(ParserRule file) {
        EcoreUtil.getAllContents(file, true).forEachRemaining(part -> {
            if (part instanceof Assignment elements && isMany(elements)) {
                enter(elements, Start.ELEMENT);
            }
        });
    }

    private void readBlock(Group group) {
        boolean inside = false;
        for (AbstractElement element : group.getElements()) {
            if (element instanceof Keyword keyword) {
                inside = keyword.getValue().equals("{") || inside && !keyword.getValue().equals("}");
            } else if (inside && isMany(element)) {
                readField(element);
            }
        }
    }

    private void readField(AbstractElement field) {
        if (field instanceof Alternatives choice) {
            choice.getElements().forEach(this::readField);
        } else if (field instanceof RuleCall call && call.getRule() instanceof ParserRule fragment) {
            readField(fragment.getAlternatives());
        } else {
            enter(field, isRepeated(field) ? Start.REPEATED_FIELD : Start.FIELD);
        }
    }

    private void enter(AbstractElement element, Start start) {
        switch (element) {
            case Keyword keyword -> starts.put(keyword, start);
            case Alternatives choice -> choice.getElements().forEach(option -> enter(option, start));
            case Assignment value -> enterValue(value, start);
            case RuleCall call when call.getRule() instanceof ParserRule rule -> enter(rule.getAlternatives(), start);
            case CompoundElement sequence -> enterSequence(sequence, start);
            default -> { }
        }
    }

    private void enterValue(Assignment value, Start start) {
        if (value.getTerminal() instanceof RuleCall call && call.getRule() instanceof ParserRule rule
                && !GrammarUtil.isDatatypeRule(rule)) {
            enter(rule.getAlternatives(), start);
        } else {
            starts.put(value, start);
        }
    }

    private void enterSequence(CompoundElement sequence, Start start) {
        for (AbstractElement element : sequence.getElements()) {
            enter(element, start);
            if (!(element instanceof Action) && !GrammarUtil.isOptionalCardinality(element)) {
                return;
            }
        }
    }

    private static boolean isRepeated(AbstractElement field) {
        boolean list = false;
        boolean commas = false;
        for (var parts = EcoreUtil.getAllContents(field, true); parts.hasNext();) {
            Object part = parts.next();
            list |= part instanceof Assignment assignment && assignment.getOperator().equals("+=");
            commas |= part instanceof Keyword keyword && keyword.getValue().equals(",");
        }
        return list && !commas;
    }

    private static boolean isMany(AbstractElement element) {
        return GrammarUtil.isMultipleCardinality(element);
    }
}
