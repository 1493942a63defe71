package org.plumbline.validation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.core.source.Position;
import org.plumbline.core.source.Repetition;
import org.plumbline.model.engagement.ImpactScore;
import org.plumbline.model.engagement.Score;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-C-014: a field with a single value is given once. The model holds one value only, so the text behind it tells. */
public final class FieldsGivenOnce extends CodedRule<EObject> {

    /** A field that is given again. */
    private record Again(EStructuralFeature feature, Position position, Position first) {
    }

    /** The rule. */
    public FieldsGivenOnce() {
        super("IM-C-014", Severity.ERROR, EObject.class);
    }

    @Override
    public void check(EObject element, RuleContext context, FindingSink sink) {
        List<Repetition> repetitions = context.sources().repetitions(element);
        if (!repetitions.isEmpty()) {
            byLine(repetitions).forEach(phrase -> report(element, phrase, context, sink));
        }
        if (element instanceof Score score) {
            checkDimensions(score, context, sink);
        }
    }

    private static Collection<List<Again>> byLine(List<Repetition> repetitions) {
        Map<Integer, List<Again>> byLine = new LinkedHashMap<>();
        for (Repetition repetition : repetitions) {
            List<Position> given = repetition.positions();
            given.subList(1, given.size()).forEach(position -> byLine.computeIfAbsent(position.line(), line -> new ArrayList<>())
                    .add(new Again(repetition.feature(), position, given.getFirst())));
        }
        return byLine.values();
    }

    /** The harm in each dimension is a field too, although the model keeps the dimensions in a list. */
    private static void checkDimensions(Score score, RuleContext context, FindingSink sink) {
        List<ImpactScore> before = new ArrayList<>();
        for (ImpactScore impact : score.getImpacts()) {
            before.stream().filter(other -> other.getDimension() == impact.getDimension()).findFirst()
                    .flatMap(context.sources()::locate)
                    .ifPresent(first -> sink.report(Place.of(impact), "twice", context.label(score),
                            impact.getDimension() == null ? "impact" : Ids.of(impact.getDimension()),
                            Integer.toString(first.line())));
            before.add(impact);
        }
    }

    /** Reports the fields of one line together: they stand in one phrase, such as {@code from … to …}. */
    private static void report(EObject element, List<Again> phrase, RuleContext context, FindingSink sink) {
        Again begin = phrase.getFirst();
        String fields = phrase.stream().map(again -> words(again.feature())).distinct().collect(Collectors.joining(", "));
        sink.report(Place.of(element, begin.feature()).at(begin.position()), "twice", context.label(element), fields,
                Integer.toString(begin.first().line()));
    }

    private static String words(EStructuralFeature feature) {
        return feature.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
