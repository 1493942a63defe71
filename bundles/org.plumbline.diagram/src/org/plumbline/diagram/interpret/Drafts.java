package org.plumbline.diagram.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.format.Part;

/** All nodes of a diagram while it is made, by what shows them. */
final class Drafts {

    final List<Draft> roots = new ArrayList<>();
    private final List<Draft> all = new ArrayList<>();
    private final Map<Part, Map<EObject, List<Draft>>> byMapping = new LinkedHashMap<>();

    void add(Draft draft) {
        all.add(draft);
        byMapping.computeIfAbsent(draft.mapping, key -> new IdentityHashMap<>())
                .computeIfAbsent(draft.target, key -> new ArrayList<>()).add(draft);
    }

    int size() {
        return all.size();
    }

    /** The nodes of a mapping in the order in which they were made. */
    List<Draft> of(Part mapping) {
        return all.stream().filter(draft -> draft.mapping.equals(mapping)).toList();
    }

    /** The nodes of a mapping for an element. */
    List<Draft> of(Part mapping, EObject target) {
        return byMapping.getOrDefault(mapping, Map.of()).getOrDefault(target, List.of());
    }

    /**
     * Gives each node its key: mapping and element, and what it lies in only where a diagram shows an element twice by one mapping. So a
     * node keeps its key when it moves into another container.
     */
    void assignKeys(ElementKeys keys) {
        Map<String, Integer> counts = new HashMap<>();
        Map<Draft, String> plain = new IdentityHashMap<>();
        for (Draft draft : all) {
            String key = draft.mapping.name() + ":" + keys.key(draft.target);
            plain.put(draft, key);
            counts.merge(key, 1, Integer::sum);
        }
        Set<String> used = new HashSet<>();
        for (Draft draft : all) {
            String key = plain.get(draft);
            String distinct = counts.get(key) == 1 ? key : key + "@" + (draft.parent == null ? "" : draft.parent.key);
            for (int number = 2; !used.add(distinct); number++) {
                distinct = key + "@" + (draft.parent == null ? "" : draft.parent.key) + "#" + number;
            }
            draft.key = distinct;
        }
    }
}
