package org.plumbline.validation.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.core.project.Names;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.LString;
import org.plumbline.model.core.Parameter;
import org.plumbline.model.edition.Alteration;
import org.plumbline.validation.RuleContext;

/** The parameters that there are, by their ids and full names, and those that texts insert by {@code {{param:NAME}}}. */
final class Insertions {

    private static final Pattern INSERTION = Pattern.compile("\\{\\{\\s*param\\s*:\\s*([^{}]*?)\\s*}}");

    private final Map<String, List<Parameter>> declared;
    private final Set<String> used = new HashSet<>();

    /** Those of the project that is being checked. */
    static Insertions of(RuleContext context) {
        return context.derived(Insertions.class, Insertions::new);
    }

    private Insertions(RuleContext context) {
        declared = context.index().allVisible(Parameter.class).stream().filter(parameter -> parameter.getId() != null)
                .flatMap(parameter -> names(parameter, context.names()).stream().map(name -> Map.entry(name, parameter)))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        context.index().allVisible(LString.class).forEach(text -> used.addAll(in(text.getText())));
        context.index().allVisible(Alteration.class).forEach(text -> used.addAll(in(text.getValue())));
    }

    /** The names that a text inserts, each once. */
    static Set<String> in(String text) {
        return text == null || !text.contains("{{") ? Set.of()
                : INSERTION.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether a name is that of a parameter. */
    boolean isDeclared(String name) {
        return declared.containsKey(name);
    }

    /** The names of all parameters. */
    Collection<String> names() {
        return declared.keySet();
    }

    /** Whether a text inserts a parameter. */
    boolean isUsed(Parameter parameter, Names names) {
        return names(parameter, names).stream().anyMatch(used::contains);
    }

    private static Set<String> names(Identified parameter, Names names) {
        Set<String> all = new LinkedHashSet<>();
        all.add(parameter.getId());
        all.add(Names.written(parameter.getId()));
        names.name(parameter).ifPresent(all::add);
        return all;
    }
}
