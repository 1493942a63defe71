package org.plumbline.design;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Looks up what names an element. A host that makes a whole view while no model changes gives a memory that lasts as long: then
 * everything is looked through once for a view. For all others, such as Sirius, it is looked through for each question.
 *
 * @param memory of the host
 */
record Lookup(Optional<Map<Object, Object>> memory) {

    /** For a host that may change the model between two questions. */
    static final Lookup ANEW = new Lookup(Optional.empty());

    private record Key(String question, Object place) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key(String asked, Object where) && where == place && asked.equals(question);
        }

        @Override
        public int hashCode() {
            return 31 * question.hashCode() + System.identityHashCode(place);
        }
    }

    /** By a memory that lasts no longer than the model stays as it is. */
    static Lookup in(Map<Object, Object> memory) {
        return new Lookup(Optional.of(memory));
    }

    /** What is open together with an element. */
    OpenModel around(EObject element) {
        Resource file = element.eResource();
        return once("files", file == null || file.getResourceSet() == null ? element : file.getResourceSet(), () -> OpenModel.around(element));
    }

    /**
     * Those of some elements that name one.
     *
     * @param question that tells these elements, and how they name others, from those that are looked up elsewhere
     * @param place that they are looked up in
     * @param elements all of them
     * @param naming what each of them names, or null
     * @return none for null
     */
    <T extends EObject> List<T> naming(EObject named, String question, Object place, Supplier<Stream<T>> elements,
            Function<T, ? extends EObject> naming) {
        if (named == null) {
            return List.of();
        }
        if (memory.isEmpty()) {
            return elements.get().filter(each -> naming.apply(each) == named).toList();
        }
        Map<EObject, List<T>> groups = once(question, place, () -> elements.get().filter(each -> naming.apply(each) != null)
                .collect(Collectors.groupingBy(each -> (EObject) naming.apply(each), Collectors.toUnmodifiableList())));
        return groups.getOrDefault(named, List.of());
    }

    /** What a question is answered with, asked once. */
    <T> T once(String question, Object place, Supplier<T> answer) {
        @SuppressWarnings("unchecked") // a question always has answers of one type
        T given = (T) memory.map(kept -> kept.computeIfAbsent(new Key(question, place), key -> answer.get())).orElseGet(answer::get);
        return Objects.requireNonNull(given);
    }
}
