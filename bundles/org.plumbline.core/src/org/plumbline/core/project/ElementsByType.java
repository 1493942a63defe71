package org.plumbline.core.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** Elements in their order; those of a type are found without going through all of them. */
final class ElementsByType {

    private final List<EObject> all;
    private final Map<Class<?>, List<Integer>> places = new HashMap<>();
    private final Map<Class<?>, List<?>> found = new HashMap<>();

    ElementsByType(List<EObject> all) {
        this.all = all;
        for (int place = 0; place < all.size(); place++) {
            places.computeIfAbsent(all.get(place).getClass(), type -> new ArrayList<>()).add(place);
        }
    }

    @SuppressWarnings("unchecked")
    <T extends EObject> List<T> of(Class<T> type) {
        return type == EObject.class ? (List<T>) all : (List<T>) found.computeIfAbsent(type, this::find);
    }

    private List<EObject> find(Class<?> type) {
        List<List<Integer>> fitting = places.entrySet().stream().filter(known -> type.isAssignableFrom(known.getKey()))
                .map(Map.Entry::getValue).toList();
        if (fitting.size() == 1) {
            return fitting.getFirst().stream().map(all::get).toList();
        }
        List<Integer> merged = new ArrayList<>();
        fitting.forEach(merged::addAll);
        Collections.sort(merged);
        return merged.stream().map(all::get).toList();
    }
}
