package org.plumbline.core.project;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/** Elements in their order; those of a type are found without going through all of them. */
final class ElementsByType {

    private final List<EObject> all;
    private final Map<Class<?>, BitSet> places = new HashMap<>();
    private final Map<Class<?>, List<?>> found = new HashMap<>();

    ElementsByType(List<EObject> all) {
        this.all = all;
        for (int place = 0; place < all.size(); place++) {
            places.computeIfAbsent(all.get(place).getClass(), type -> new BitSet()).set(place);
        }
    }

    @SuppressWarnings("unchecked")
    <T extends EObject> List<T> of(Class<T> type) {
        return type == EObject.class ? (List<T>) all : (List<T>) found.computeIfAbsent(type, this::find);
    }

    private List<EObject> find(Class<?> type) {
        BitSet fitting = new BitSet();
        places.forEach((known, its) -> {
            if (type.isAssignableFrom(known)) {
                fitting.or(its);
            }
        });
        List<EObject> elements = new ArrayList<>(fitting.cardinality());
        for (int place = fitting.nextSetBit(0); place >= 0; place = fitting.nextSetBit(place + 1)) {
            elements.add(all.get(place));
        }
        return Collections.unmodifiableList(elements);
    }
}
