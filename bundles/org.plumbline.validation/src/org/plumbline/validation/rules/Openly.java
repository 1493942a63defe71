package org.plumbline.validation.rules;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.core.Identified;
import org.plumbline.validation.RuleContext;

/** What an element says openly that its source does not state: such a field is not missing. */
final class Openly {

    private Openly() {
    }

    /** Whether it says so of one of some fields, each by its name with hyphens between the words; an ending of the plural does not count. */
    static boolean unstated(Identified element, RuleContext context, String... fields) {
        return !element.getUnspecified().isEmpty()
                && element.getUnspecified().stream().flatMap(said -> said.getFeatures().stream()).filter(Objects::nonNull)
                        .anyMatch(written -> isOneOf(written, fields)
                                || field(element.eClass(), written, context).filter(field -> isOneOf(named(field), fields)).isPresent());
    }

    /** The field that a text means: by its name in the metamodel, or as the language calls it. */
    static Optional<EStructuralFeature> field(EClass type, String written, RuleContext context) {
        return type.getEAllStructuralFeatures().stream().filter(field -> named(field).equals(written)).findFirst()
                .or(() -> Optional.ofNullable(context.sources().fields(type).get(written)))
                .or(() -> Optional.ofNullable(context.sources().fields(type).get(singular(written))).filter(EStructuralFeature::isMany));
    }

    /** A field as a text names it: in small letters, with hyphens between its words. */
    static String named(EStructuralFeature feature) {
        return feature.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static boolean isOneOf(String written, String... fields) {
        return List.of(fields).contains(written) || List.of(fields).contains(singular(written));
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
