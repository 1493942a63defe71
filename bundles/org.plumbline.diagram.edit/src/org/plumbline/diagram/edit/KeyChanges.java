package org.plumbline.diagram.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.interpret.ElementKeys;
import org.plumbline.model.core.PlumbFile;

/** What elements were called before an edit, and what became of them; so places of nodes follow their elements. */
final class KeyChanges {

    private final ElementKeys keys;
    private final Map<EObject, String> before;
    private final Map<String, String> renamed = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final Set<String> known = new HashSet<>();

    private KeyChanges(ElementKeys keys, Map<EObject, String> before) {
        this.keys = keys;
        this.before = before;
        this.known.addAll(before.values());
    }

    /** Takes down what all elements of some files are called. */
    static KeyChanges before(List<PlumbFile> files, ElementKeys keys) {
        return new KeyChanges(keys, names(files, keys));
    }

    /** Finds out what the elements are called by now. */
    void after(List<PlumbFile> files) {
        Map<EObject, String> after = names(files, keys);
        Set<String> there = new HashSet<>(after.values());
        before.forEach((element, name) -> {
            String now = after.get(element);
            if (now != null && !now.equals(name)) {
                renamed.put(name, now);
            } else if (now == null && !there.contains(name)) {
                gone.add(name);
            }
        });
    }

    boolean isEmpty() {
        return renamed.isEmpty() && gone.isEmpty();
    }

    /** What elements that have another name were called, with what they are called by now. */
    Map<String, String> renamed() {
        return renamed;
    }

    /** What an element is called by now; the same for one that was not there. */
    String element(String name) {
        return renamed.getOrDefault(name, name);
    }

    /**
     * The key of a node by now: {@code MAPPING:ELEMENT}, perhaps with the number of its repetition, and behind {@code @} the key of what
     * it lies in.
     *
     * @return empty if its element is gone
     */
    Optional<String> node(String key) {
        int colon = key.indexOf(':');
        if (colon < 0) {
            return Optional.of(key);
        }
        String head = key.substring(0, colon + 1);
        String rest = key.substring(colon + 1);
        if (known.contains(rest)) {
            return gone.contains(rest) ? Optional.empty() : Optional.of(head + element(rest));
        }
        for (int at = rest.indexOf('@'); at >= 0; at = rest.indexOf('@', at + 1)) {
            String name = rest.substring(0, at);
            if (known.contains(name)) {
                String numbered = rest.substring(at + 1);
                int number = numbered.lastIndexOf('#');
                boolean repeated = number >= 0 && numbered.substring(number + 1).matches("[0-9]{1,9}");
                String around = repeated ? numbered.substring(0, number) : numbered;
                String suffix = repeated ? numbered.substring(number) : "";
                return gone.contains(name) ? Optional.empty()
                        : node(around).map(changed -> head + element(name) + "@" + changed + suffix);
            }
        }
        return Optional.of(key);
    }

    private static Map<EObject, String> names(List<PlumbFile> files, ElementKeys keys) {
        Map<EObject, String> names = new IdentityHashMap<>();
        files.forEach(file -> file.eAllContents().forEachRemaining(element -> names.put(element, keys.key(element))));
        return names;
    }
}
