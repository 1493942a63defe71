package org.plumbline.dsl.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.ParserRule;

/** Finds out why an element cannot be written: a feature that has no place, a value that has no spelling, a place without a value. */
final class Reasons {

    private final Parts parts;
    private final Shapes shapes;

    Reasons(Parts parts, Shapes shapes) {
        this.parts = parts;
        this.shapes = shapes;
    }

    Unwritable of(Part part, EObject element) {
        Unwritable inner = values(part, element);
        if (inner != null) {
            return inner;
        }
        String missing = missing(part, element);
        if (missing != null) {
            return new Unwritable(element, missing, "it is not given, and the text needs it");
        }
        return new Unwritable(element, null, "what it holds does not go together in the text: something that belongs to it is missing");
    }

    private Unwritable values(Part part, EObject element) {
        for (EStructuralFeature feature : Features.of(element)) {
            List<Part.Value> places = new ArrayList<>();
            collect(part, element, feature.getName(), places);
            for (Object value : Features.values(element, feature)) {
                if (places.isEmpty()) {
                    return new Unwritable(element, feature.getName(), "the language has no place for it there");
                }
                if (places.stream().noneMatch(place -> shapes.isWritable(place, value))) {
                    return value instanceof EObject child && places.getFirst().isElement() ? inner(places, child)
                            : new Unwritable(element, feature.getName(), "there is no way to write \"" + value + "\"");
                }
            }
        }
        return null;
    }

    private Unwritable inner(List<Part.Value> places, EObject child) {
        for (Part.Value place : places) {
            Unwritable refusal = shapes.refusal(place, child);
            if (refusal != null) {
                return refusal;
            }
        }
        return of(parts.of((ParserRule) places.getFirst().call().getRule()), child);
    }

    private static void collect(Part part, EObject element, String feature, List<Part.Value> places) {
        switch (part) {
            case Part.Word word -> { }
            case Part.Value value when value.feature().equals(feature) -> places.add(value);
            case Part.Value value -> { }
            case Part.Row row -> row.parts().forEach(inner -> collect(inner, element, feature, places));
            case Part.Choice choice -> choice.options().forEach(inner -> collect(inner, element, feature, places));
            case Part.Repeat repeat -> collect(repeat.part(), element, feature, places);
            case Part.Series series -> collect(series.item(), element, feature, places);
            case Part.Typed(var type, var body) when type == element.eClass() -> collect(body, element, feature, places);
            case Part.Typed typed -> { }
        }
    }

    private static String missing(Part part, EObject element) {
        return switch (part) {
            case Part.Value value -> isGiven(value.feature(), element) ? null : value.feature();
            case Part.Row row -> first(row.parts(), element);
            case Part.Choice choice -> inAll(choice, element);
            case Part.Repeat repeat -> repeat.optional() ? partly(repeat.part(), element) : missing(repeat.part(), element);
            case Part.Series series -> missing(series.item(), element);
            case Part.Typed(var type, var body) -> type == element.eClass() ? missing(body, element) : null;
            case Part.Word word -> null;
        };
    }

    private static String first(List<Part> parts, EObject element) {
        for (Part part : parts) {
            String missing = missing(part, element);
            if (missing != null) {
                return missing;
            }
        }
        return null;
    }

    private static String inAll(Part.Choice choice, EObject element) {
        String missing = null;
        for (Part option : choice.options()) {
            if (!(option instanceof Part.Typed(var type, var body)) || type == element.eClass()) {
                missing = missing(option, element);
                if (missing == null) {
                    return null;
                }
            }
        }
        return missing;
    }

    /** What an optional part lacks of which something is given. */
    private static String partly(Part part, EObject element) {
        Set<String> features = new HashSet<>();
        if (part instanceof Part.Choice choice) {
            return choice.options().stream().map(option -> partly(option, element)).filter(Objects::nonNull).findFirst()
                    .orElse(null);
        }
        if (part instanceof Part.Row row) {
            row.parts().stream().filter(Part.Value.class::isInstance).map(value -> ((Part.Value) value).feature())
                    .forEach(features::add);
            return features.stream().anyMatch(feature -> isGiven(feature, element)) ? missing(row, element) : null;
        }
        return null;
    }

    private static boolean isGiven(String name, EObject element) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        return feature != null && (element.eIsSet(feature) || !feature.isUnsettable() && element.eGet(feature, false) != null
                && !feature.isMany());
    }
}
