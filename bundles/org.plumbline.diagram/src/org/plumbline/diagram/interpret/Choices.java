package org.plumbline.diagram.interpret;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.diagram.format.Part;

/**
 * What a reader chose to see of a diagram.
 *
 * @param layers the names of the additional layers that are shown
 * @param filters the names of the filters that hide something
 * @param answers to what these filters ask, as the keys of elements; a filter that asks in vain hides nothing
 */
public record Choices(Set<String> layers, Set<String> filters, Map<Question, Set<String>> answers) {

    /**
     * What a filter asks: for elements among its candidates.
     *
     * @param filter its name
     * @param variable that the filter's condition knows the elements by
     */
    public record Question(String filter, String variable) {
    }

    public Choices {
        layers = Set.copyOf(layers);
        filters = Set.copyOf(filters);
        answers = Map.copyOf(answers);
    }

    /** Layers, and filters that ask nothing. */
    public Choices(Set<String> layers, Set<String> filters) {
        this(layers, filters, Map.of());
    }

    /** What a diagram shows at first: the layers that are active by default or cannot be hidden, and no filter. */
    public static Choices first(Part diagram) {
        Set<String> layers = new LinkedHashSet<>();
        diagram.parts("additionalLayers").stream().filter(layer -> layer.flag("activeByDefault")).map(Part::name).forEach(layers::add);
        return new Choices(layers, Set.of());
    }

    /** The layers of a diagram that are shown, the default one first. */
    public List<Part> layers(Part diagram) {
        return Stream.concat(diagram.part("defaultLayer").stream(), diagram.parts("additionalLayers").stream().filter(this::shows)).toList();
    }

    private boolean shows(Part layer) {
        return !layer.is("AdditionalLayer") || !layer.flag("optional") || layers.contains(layer.name());
    }
}
