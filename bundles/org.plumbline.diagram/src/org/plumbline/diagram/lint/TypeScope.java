package org.plumbline.diagram.lint;

import java.util.Map;
import java.util.TreeMap;

/**
 * What is known about the names in an expression.
 *
 * @param self the element that it is asked of
 * @param variables by name
 */
record TypeScope(StaticType self, Map<String, StaticType> variables) {

    static TypeScope of(StaticType self) {
        return new TypeScope(self, Map.of());
    }

    TypeScope with(String name, StaticType type) {
        Map<String, StaticType> more = new TreeMap<>(variables);
        more.put(name, type);
        return new TypeScope(self, more);
    }

    TypeScope at(StaticType other) {
        return new TypeScope(other, variables);
    }
}
