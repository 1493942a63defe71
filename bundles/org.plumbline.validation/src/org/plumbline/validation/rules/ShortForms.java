package org.plumbline.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.model.core.Identified;
import org.plumbline.validation.RuleContext;

/** The elements of a project under their full names and every shorter form: WATER.OPS-03 and OPS-03. */
final class ShortForms {

    private final Map<String, List<Identified>> elements = new LinkedHashMap<>();

    /** Those of the project that is being checked. */
    static ShortForms of(RuleContext context) {
        return context.derived(ShortForms.class, ShortForms::new);
    }

    private ShortForms(RuleContext context) {
        for (Identified element : context.index().allVisible(Identified.class)) {
            context.names().name(element).ifPresent(name -> endings(name)
                    .forEach(form -> elements.computeIfAbsent(form, key -> new ArrayList<>()).add(element)));
        }
    }

    /** All forms. */
    Set<String> forms() {
        return elements.keySet();
    }

    /** The elements that a form may stand for. */
    List<Identified> elements(String form) {
        return elements.getOrDefault(form, List.of());
    }

    private static List<String> endings(String name) {
        List<String> endings = new ArrayList<>();
        boolean quoted = false;
        for (int i = name.length() - 1; i >= 0; i--) {
            char c = name.charAt(i);
            quoted ^= c == '\'';
            if (c == '.' && !quoted) {
                endings.add(name.substring(i + 1));
            }
        }
        endings.add(name);
        return endings;
    }
}
