package org.plumbline.validation.rules;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.core.Unspecified;

/** What an element says openly that its source does not state: such a field is not missing. */
final class Openly {

    private Openly() {
    }

    /** Whether it says so of one of some fields, by their names with hyphens between the words; an ending of the plural does not count. */
    static boolean unstated(List<Unspecified> said, String... fields) {
        return !said.isEmpty() && said.stream().flatMap(each -> each.getFeatures().stream()).filter(Objects::nonNull)
                .anyMatch(written -> List.of(fields).contains(written) || List.of(fields).contains(singular(written)));
    }

    /** A field as a text names it: in small letters, with hyphens between its words. */
    static String named(EStructuralFeature feature) {
        return feature.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
