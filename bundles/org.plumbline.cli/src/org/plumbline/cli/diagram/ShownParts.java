package org.plumbline.cli.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.cli.ExitCode;
import org.plumbline.cli.Failure;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.interpret.Choices;
import org.plumbline.publishing.diagram.Representations;

/** Layers and filters of diagrams: which there are, and what the words of the command line mean. */
final class ShownParts {

    private static final String LAYERS = "additionalLayers";
    private static final String FILTERS = "filters";

    private final Representations representations;

    ShownParts(Representations representations) {
        this.representations = representations;
    }

    /** What can be chosen for a diagram, as options with their labels; none for what is no diagram. */
    List<String> options(Part representation, EObject target) {
        List<String> lines = new ArrayList<>();
        representation.parts(LAYERS).forEach(layer -> lines.add("  --layer " + layer.name() + "  " + representations.label(layer)));
        representation.parts(FILTERS).forEach(filter -> {
            String ids = questions(filter).flatMap(variable -> ids(representation, variable, target).stream()).collect(Collectors.joining(","));
            lines.add("  --filter " + filter.name() + (asks(filter) ? "=" + ids : "") + "  " + representations.label(filter));
        });
        return lines;
    }

    /** @throws Failure if a name is not there in any diagram */
    void demand(Narrowing narrowing) {
        narrowing.layers().forEach(layer -> demand(LAYERS, "layer", layer));
        narrowing.filters().forEach(filter -> demand(FILTERS, "filter", name(filter)));
    }

    private void demand(String feature, String word, String name) {
        List<String> there = representations.all().stream().flatMap(each -> each.parts(feature).stream()).map(Part::name).distinct().toList();
        if (!there.contains(name)) {
            throw new Failure(ExitCode.USAGE, "There is no " + word + " " + name + ". There is: " + String.join(", ", there));
        }
    }

    /**
     * What a diagram shows; layers and filters that it does not have are passed over.
     *
     * @throws Failure if a filter asks for what the words do not say, or does not ask
     */
    Choices choices(Narrowing narrowing, Part diagram, EObject target) {
        Set<String> layers = narrowing.layers().isEmpty() ? Choices.first(diagram).layers() : new LinkedHashSet<>(narrowing.layers());
        Set<String> filters = new LinkedHashSet<>();
        Map<Choices.Question, Set<String>> answers = new HashMap<>();
        for (String words : narrowing.filters()) {
            diagram.parts(FILTERS).stream().filter(filter -> filter.name().equals(name(words))).forEach(filter -> {
                filters.add(filter.name());
                answers.putAll(answers(words, diagram, filter, target));
            });
        }
        return new Choices(layers, filters, answers);
    }

    /** What filters leave of a diagram, in words: their labels, with the ids behind them. */
    List<String> labels(Narrowing narrowing, Part diagram) {
        return narrowing.filters().stream().flatMap(words -> diagram.parts(FILTERS).stream().filter(filter -> filter.name().equals(name(words)))
                .map(filter -> representations.label(filter) + (asks(filter) ? " (" + String.join(", ", ids(words)) + ")" : ""))).toList();
    }

    private Map<Choices.Question, Set<String>> answers(String words, Part diagram, Part filter, EObject target) {
        Set<String> open = new HashSet<>(ids(words));
        if (asks(filter) == open.isEmpty()) {
            throw new Failure(ExitCode.USAGE, asks(filter) ? "The filter " + filter.name() + " asks which. " + those(diagram, filter, target)
                    : "The filter " + filter.name() + " does not ask which: leave out " + words.substring(filter.name().length()));
        }
        Map<Choices.Question, Set<String>> answers = new HashMap<>();
        questions(filter).forEach(variable -> {
            Set<String> meant = ids(diagram, variable, target).stream()
                    .filter(id -> ids(words).stream().anyMatch(word -> means(word, id))).collect(Collectors.toSet());
            answers.put(new Choices.Question(filter.name(), variable.name()), meant);
            open.removeIf(word -> meant.stream().anyMatch(id -> means(word, id)));
        });
        if (!open.isEmpty()) {
            throw new Failure(ExitCode.USAGE, "The filter " + filter.name() + " does not know " + String.join(", ", new TreeSet<>(open)) + ". "
                    + those(diagram, filter, target));
        }
        return answers;
    }

    private String those(Part diagram, Part filter, EObject target) {
        return "Choose from: " + questions(filter).flatMap(variable -> ids(diagram, variable, target).stream()).collect(Collectors.joining(", "));
    }

    /** A full name, or its end. */
    private static boolean means(String word, String id) {
        return id.equals(word) || id.endsWith("." + word);
    }

    private List<String> ids(Part diagram, Part variable, EObject target) {
        return representations.candidates(diagram, variable, target).stream().map(Representations::key).toList();
    }

    private static List<String> ids(String words) {
        int equals = words.indexOf('=');
        return equals < 0 ? List.of() : Arrays.stream(words.substring(equals + 1).split(",")).map(String::strip).filter(id -> !id.isEmpty()).toList();
    }

    private static String name(String words) {
        int equals = words.indexOf('=');
        return (equals < 0 ? words : words.substring(0, equals)).strip();
    }

    private static boolean asks(Part filter) {
        return questions(filter).findAny().isPresent();
    }

    private static Stream<Part> questions(Part filter) {
        return filter.parts(FILTERS).stream().flatMap(each -> each.parts("ownedVariables").stream());
    }
}
