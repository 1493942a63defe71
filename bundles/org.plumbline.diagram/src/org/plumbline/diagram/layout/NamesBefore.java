package org.plumbline.diagram.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.interpret.ElementKeys;

/** Remembers what elements were called before an edit. */
public final class NamesBefore {

    private final ElementKeys keys;
    private final Map<EObject, String> before;

    private NamesBefore(ElementKeys keys, Map<EObject, String> before) {
        this.keys = keys;
        this.before = before;
    }

    /** Takes down what all elements below some roots are called. */
    public static NamesBefore of(List<? extends EObject> roots, ElementKeys keys) {
        return new NamesBefore(keys, names(roots, keys));
    }

    /** What became of the names. */
    public RenamedElements now(List<? extends EObject> roots) {
        Map<EObject, String> after = names(roots, keys);
        Set<String> there = new HashSet<>(after.values());
        Map<String, String> renamed = new HashMap<>();
        Set<String> gone = new HashSet<>();
        before.forEach((element, name) -> {
            String now = after.get(element);
            if (now != null && !now.equals(name)) {
                renamed.put(name, now);
            } else if (now == null && !there.contains(name)) {
                gone.add(name);
            }
        });
        return new RenamedElements(new HashSet<>(before.values()), renamed, gone);
    }

    private static Map<EObject, String> names(List<? extends EObject> roots, ElementKeys keys) {
        Map<EObject, String> names = new IdentityHashMap<>();
        roots.forEach(root -> root.eAllContents().forEachRemaining(element -> names.put(element, keys.key(element))));
        return names;
    }
}
