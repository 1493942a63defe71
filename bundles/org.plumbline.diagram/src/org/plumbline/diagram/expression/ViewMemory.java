package org.plumbline.diagram.expression;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What services keep of what they looked up while one view is made, which changes no model. At all other times nothing stays in it, so
 * that whoever asks it looks up anew. Each thread has a memory of its own.
 */
final class ViewMemory extends AbstractMap<Object, Object> {

    private final ThreadLocal<Map<Object, Object>> current = new ThreadLocal<>();

    /** Does work that changes no model, and forgets afterwards what was kept. */
    <T> T during(Supplier<T> work) {
        if (current.get() != null) {
            return work.get();
        }
        current.set(new HashMap<>());
        try {
            return work.get();
        } finally {
            current.remove();
        }
    }

    @Override
    public Object get(Object key) {
        return kept().get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return kept().containsKey(key);
    }

    @Override
    public Object put(Object key, Object value) {
        Map<Object, Object> kept = current.get();
        return kept == null ? null : kept.put(key, value);
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return kept().entrySet();
    }

    private Map<Object, Object> kept() {
        Map<Object, Object> kept = current.get();
        return kept == null ? Map.of() : kept;
    }
}
