package org.plumbline.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.source.Position;
import org.plumbline.core.source.SourceMap;

/**
 * Checks a model against a catalogue of rules, in one pass: every element is visited once and shown to the rules for its type.
 * A rule that throws becomes a finding of its own, and all others go on.
 */
public final class Validator {

    private static final Comparator<Position> IN_TEXT =
            Comparator.comparing(Position::file).thenComparingInt(Position::line).thenComparingInt(Position::column);
    private static final Comparator<Finding> ORDER = Comparator
            .comparing((Finding finding) -> finding.position().orElse(null), Comparator.nullsLast(IN_TEXT))
            .thenComparing(Finding::code)
            .thenComparing(Finding::message);

    private final RuleCatalogue catalogue;
    private final RuleTexts texts;
    private final Consumer<RuleDefect> defects;

    /**
     * A validator with its rules and the language of its messages.
     *
     * @param defects is told about every rule that throws, for a log; the findings say so too
     */
    public Validator(RuleCatalogue catalogue, RuleTexts texts, Consumer<RuleDefect> defects) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.defects = defects;
    }

    /**
     * All findings on a project, ordered by file, line, column and code; those without a place in a text come last.
     *
     * @param index the project
     * @param sources the text that it was read from
     */
    public List<Finding> validate(ProjectIndex index, SourceMap sources) {
        RuleContext context = new RuleContext(index, sources, texts);
        Map<Class<?>, List<Rule<?>>> rulesByType = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (EObject element : index.all(EObject.class)) {
            for (Rule<?> rule : rulesByType.computeIfAbsent(element.getClass(), this::rulesFor)) {
                check(rule, element, context, findings);
            }
        }
        findings.sort(ORDER);
        return List.copyOf(findings);
    }

    private List<Rule<?>> rulesFor(Class<?> type) {
        return catalogue.rules().stream().<Rule<?>>filter(rule -> rule.type().isAssignableFrom(type)).toList();
    }

    private <T extends EObject> void check(Rule<T> rule, EObject element, RuleContext context, List<Finding> findings) {
        Function<Place, Place> locate = place -> located(place, context.sources());
        try {
            rule.check(rule.type().cast(element), context, (place, variant, arguments) -> findings.add(new Finding(rule.code(),
                    variant, rule.severity(), texts.message(rule.code(), variant, arguments),
                    texts.remedy(rule.code(), variant, arguments), locate.apply(place))));
        } catch (RuntimeException cause) {
            defects.accept(new RuleDefect(rule, element, cause));
            findings.add(defect(rule, context.label(element), cause, locate.apply(Place.of(element))));
        }
    }

    private Finding defect(Rule<?> rule, String label, RuntimeException cause, Place place) {
        String[] arguments = {rule.code(), label, cause.getClass().getSimpleName()};
        return new Finding(rule.code(), Finding.DEFECT, Severity.ERROR, texts.message(Labels.ELEMENTS, Finding.DEFECT, arguments),
                texts.remedy(Labels.ELEMENTS, Finding.DEFECT, arguments), place);
    }

    /** The place with its position: that of the value, else of the element, else of the nearest element around it. */
    private static Place located(Place place, SourceMap sources) {
        if (place.position().isPresent()) {
            return place;
        }
        if (place.feature() != null) {
            var exact = sources.locate(place.element(), place.feature(), place.index());
            if (exact.isPresent()) {
                return place.at(exact.get());
            }
        }
        for (EObject around = place.element(); around != null; around = around.eContainer()) {
            var position = sources.locate(around);
            if (position.isPresent()) {
                return place.at(position.get());
            }
        }
        return place;
    }
}
