package org.plumbline.validation.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.schedule.Cycle;
import org.plumbline.core.schedule.Cycles;
import org.plumbline.model.core.Identified;
import org.plumbline.validation.Ids;

/**
 * The circles that elements form. Each is told of once, at the element that leads back to the first: cutting there costs the
 * author of the text least, since it is mostly what was written last.
 *
 * @param <N> the type of the elements
 */
final class Circles<N extends Identified> {

    private final Map<N, Cycle<N>> byLast;
    private final Set<N> members;

    /** The circles among some elements. */
    Circles(Collection<N> elements, Function<N, ? extends Collection<? extends N>> next) {
        byLast = new Cycles().find(elements, element -> known(next.apply(element))).stream()
                .collect(Collectors.toMap(cycle -> cycle.path().getLast(), Function.identity()));
        members = byLast.values().stream().flatMap(cycle -> cycle.members().stream()).collect(Collectors.toSet());
    }

    /** Whether there is no circle at all. */
    boolean areNone() {
        return members.isEmpty();
    }

    /** Whether an element is part of a circle. */
    boolean contain(N element) {
        return members.contains(element);
    }

    private static <N extends Identified> List<N> known(Collection<? extends N> elements) {
        return elements.stream().<N>flatMap(element -> Resolved.one(element).stream()).toList();
    }

    /** The circle that ends with an element. */
    Optional<Cycle<N>> endingAt(N element) {
        return Optional.ofNullable(byLast.get(element));
    }

    /** The way round: {@code A → B → A}. */
    static String way(Cycle<? extends Identified> circle) {
        return Stream.concat(circle.path().stream(), Stream.of(circle.path().getFirst()))
                .map(Ids::of).collect(Collectors.joining(" → "));
    }
}
