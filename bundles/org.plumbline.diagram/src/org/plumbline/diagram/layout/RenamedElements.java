package org.plumbline.diagram.layout;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What became of the names of elements, so that the places of their nodes follow them.
 *
 * @param known the names that there were
 * @param renamed those that are others by now, with what they are by now
 * @param gone those of elements that are there no more
 */
public record RenamedElements(Set<String> known, Map<String, String> renamed, Set<String> gone) {

    public RenamedElements {
        known = Set.copyOf(known);
        renamed = Map.copyOf(renamed);
        gone = Set.copyOf(gone);
    }

    /** Whether all names are what they were. */
    public boolean isEmpty() {
        return renamed.isEmpty() && gone.isEmpty();
    }

    /** What an element is called by now; the same for one that was not there. */
    public String element(String name) {
        return renamed.getOrDefault(name, name);
    }

    /**
     * The key of a node by now: {@code MAPPING:ELEMENT}, and behind {@code @} the key of what it lies in, perhaps with the number of its
     * repetition.
     *
     * @return empty if its element is gone
     */
    public Optional<String> node(String key) {
        int colon = key.indexOf(':');
        if (colon < 0) {
            return Optional.of(key);
        }
        String mapping = key.substring(0, colon + 1);
        String rest = key.substring(colon + 1);
        if (known.contains(rest)) {
            return gone.contains(rest) ? Optional.empty() : Optional.of(mapping + element(rest));
        }
        for (int at = rest.indexOf('@'); at >= 0; at = rest.indexOf('@', at + 1)) {
            String name = rest.substring(0, at);
            if (known.contains(name)) {
                return gone.contains(name) ? Optional.empty() : around(rest.substring(at + 1)).map(around -> mapping + element(name) + "@" + around);
            }
        }
        return Optional.of(key);
    }

    private Optional<String> around(String numbered) {
        int number = numbered.lastIndexOf('#');
        boolean repeated = number >= 0 && numbered.substring(number + 1).matches("[0-9]{1,9}");
        return repeated ? node(numbered.substring(0, number)).map(around -> around + numbered.substring(number)) : node(numbered);
    }

    /** What a file with places is called by now: see {@link LayoutText#fileName}. */
    public String file(String name) {
        return renamed.entrySet().stream().flatMap(each -> LayoutText.renamedFile(name, each.getKey(), each.getValue()).stream())
                .findFirst().orElse(name);
    }
}
