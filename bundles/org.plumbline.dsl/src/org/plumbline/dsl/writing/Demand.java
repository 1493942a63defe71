package org.plumbline.dsl.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that are to be written, feature by feature in the order of their lists, and how many of them are by now. */
final class Demand {

    private final Map<String, List<Object>> values = new LinkedHashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private int total;

    void add(String feature, Object value) {
        values.computeIfAbsent(feature, key -> new ArrayList<>()).add(value);
    }

    /** The next value of a feature; null where there is none. */
    Object next(String feature) {
        List<Object> all = values.getOrDefault(feature, List.of());
        int from = taken(feature);
        return from < all.size() ? all.get(from) : null;
    }

    void take(String feature) {
        taken.merge(feature, 1, Integer::sum);
        total++;
    }

    void giveBack(String feature) {
        taken.merge(feature, -1, Integer::sum);
        total--;
    }

    int taken(String feature) {
        return taken.getOrDefault(feature, 0);
    }

    /** How many values are taken altogether. */
    int taken() {
        return total;
    }

    boolean isMet() {
        return open() == null;
    }

    /** The first feature of which not all values are taken; null if there is none. */
    String open() {
        for (String feature : values.keySet()) {
            if (taken(feature) < values.get(feature).size()) {
                return feature;
            }
        }
        return null;
    }

    /** How things stand, to come back to. */
    Map<String, Integer> mark() {
        return new HashMap<>(taken);
    }

    void reset(Map<String, Integer> mark) {
        taken.clear();
        taken.putAll(mark);
        total = mark.values().stream().mapToInt(Integer::intValue).sum();
    }
}
