package org.plumbline.diagram.expression;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the names in an expression stand for.
 *
 * @param self the element that it is asked of
 * @param variables by name; a value may be null
 */
public record Scope(Object self, Map<String, Object> variables) {

    /** An element, without variables. */
    public static Scope of(Object self) {
        return new Scope(self, Map.of());
    }

    /** The same with one more variable. */
    public Scope with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(variables);
        more.put(name, value);
        return new Scope(self, more);
    }

    /** The same variables for another element. */
    public Scope at(Object other) {
        return new Scope(other, variables);
    }
}
