package org.plumbline.dsl.ide.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** Writes the skeleton of one element: what must stand, and what is shown of the rest. */
final class SkeletonWriter {

    private final Shown shown;
    private final ParserRule rule;
    private final List<String> features;
    private final Values values;
    private final SnippetText text;
    private final Set<String> written = new HashSet<>();

    SkeletonWriter(Shown shown, ParserRule rule, Values values, SnippetText text) {
        this.shown = shown;
        this.rule = rule;
        this.features = shown.of(rule);
        this.values = values;
        this.text = text;
    }

    /** Remembers what stands already. */
    void wrote(AbstractElement element) {
        Assignment assignment = GrammarUtil.containingAssignment(element);
        if (assignment != null) {
            written.add(assignment.getFeature());
        }
    }

    void wrote(String feature) {
        written.add(feature);
    }

    void write(AbstractElement element) {
        if (GrammarUtil.isMultipleCardinality(element) && isBlock(element)) {
            fields(options(element));
        } else if (!GrammarUtil.isOptionalCardinality(element) || wanted(element).isPresent()) {
            once(element);
        }
    }

    private void once(AbstractElement element) {
        switch (element) {
            case Keyword keyword -> sign(keyword.getValue());
            case Action action -> { }
            case Alternatives choice -> once(option(choice));
            case CompoundElement sequence -> sequence.getElements().forEach(this::write);
            case Assignment assignment -> {
                written.add(assignment.getFeature());
                value(assignment.getTerminal());
            }
            case RuleCall call -> unassigned(call);
            default -> throw new IllegalArgumentException("no part of a rule: " + element);
        }
    }

    void sign(String sign) {
        switch (sign) {
            case "{" -> text.open();
            case "}" -> text.close();
            default -> text.word(sign);
        }
    }

    private void value(AbstractElement value) {
        switch (value) {
            case Keyword keyword -> sign(keyword.getValue());
            case RuleCall call when call.getRule() instanceof ParserRule called && !GrammarUtil.isDatatypeRule(called) ->
                new SkeletonWriter(shown, called, values, text).write(called.getAlternatives());
            case CrossReference reference -> values.write(reference, type(), text);
            case Alternatives choice -> value(choice.getElements().getFirst());
            default -> values.write(value, type(), text);
        }
    }

    private void unassigned(RuleCall call) {
        ParserRule called = (ParserRule) call.getRule();
        if (called.isFragment()) {
            write(called.getAlternatives());
        } else {
            new SkeletonWriter(shown, called, values, text).write(called.getAlternatives());
        }
    }

    private static List<AbstractElement> options(AbstractElement loop) {
        AbstractElement body = loop instanceof RuleCall call ? ((ParserRule) call.getRule()).getAlternatives() : loop;
        return body instanceof Alternatives choice ? choice.getElements() : List.of(body);
    }

    private void fields(List<AbstractElement> options) {
        boolean any = false;
        for (String feature : features) {
            Optional<AbstractElement> field = options.stream().filter(option -> contains(option, feature)).findFirst();
            if (field.isPresent() && !written.contains(feature)) {
                text.line();
                once(field.get());
                any = true;
            }
        }
        if (!any) {
            text.line().empty();
        }
    }

    /** The option that something shown stands in, else the first. */
    private AbstractElement option(Alternatives choice) {
        List<AbstractElement> options = choice.getElements();
        return wanted(choice).flatMap(feature -> options.stream().filter(option -> contains(option, feature)).findFirst())
                .orElse(options.getFirst());
    }

    private Optional<String> wanted(AbstractElement element) {
        return features.stream().filter(feature -> !written.contains(feature) && contains(element, feature)).findFirst();
    }

    private static boolean contains(AbstractElement element, String feature) {
        List<EObject> open = new ArrayList<>(List.of(element));
        while (!open.isEmpty()) {
            EObject at = open.removeLast();
            if (at instanceof Assignment assignment && assignment.getFeature().equals(feature)) {
                return true;
            }
            open.addAll(at.eContents());
            if (at instanceof RuleCall call && call.getRule() instanceof ParserRule called && called.isFragment()) {
                open.add(called.getAlternatives());
            }
        }
        return false;
    }

    private static boolean isBlock(AbstractElement loop) {
        return loop.eContainer() instanceof CompoundElement sequence && sequence.getElements().indexOf(loop) > 0
                && sequence.getElements().get(sequence.getElements().indexOf(loop) - 1) instanceof Keyword keyword
                && keyword.getValue().equals("{");
    }

    private EClass type() {
        return (EClass) rule.getType().getClassifier();
    }
}
