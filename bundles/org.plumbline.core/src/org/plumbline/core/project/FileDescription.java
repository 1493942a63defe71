package org.plumbline.core.project;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;

/**
 * What a file holds, known without opening it.
 *
 * @param file as messages call it
 * @param types of all elements in it, named or not
 * @param elements that have a name, in the order of the text
 * @param mentions the last ids of all names that its references are written with
 */
public record FileDescription(String file, Set<EClass> types, List<ElementDescription> elements, Set<String> mentions) {

    public FileDescription {
        types = Set.copyOf(types);
        elements = List.copyOf(elements);
        mentions = Set.copyOf(mentions);
    }

    /** Whether it holds an element of a type or a subtype. */
    public boolean holds(Class<?> type) {
        return types.stream().anyMatch(each -> type.isAssignableFrom(each.getInstanceClass()));
    }

    /** Whether it holds a part of a whole. */
    boolean holds(Class<?> type, String whole) {
        return elements.stream().anyMatch(element -> element.whole().equals(whole) && type.isAssignableFrom(element.type().getInstanceClass()));
    }

    /** Whether it holds an element of a name. */
    boolean names(Class<?> type, String name) {
        return elements.stream().anyMatch(element -> element.name().equals(name) && type.isAssignableFrom(element.type().getInstanceClass()));
    }
}
