package org.plumbline.diagram.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;

/**
 * What is known about the values of an expression before it is evaluated.
 *
 * @param classes of the elements; empty if the values are none, or elements of any class
 * @param nature what the values are
 */
record StaticType(List<EClass> classes, Nature nature) {

    /** What values are. */
    enum Nature {
        ELEMENT, TRUTH, DATA, UNKNOWN
    }

    static final StaticType UNKNOWN = new StaticType(List.of(), Nature.UNKNOWN);
    static final StaticType ELEMENT = new StaticType(List.of(), Nature.ELEMENT);
    static final StaticType TRUTH = new StaticType(List.of(), Nature.TRUTH);
    static final StaticType DATA = new StaticType(List.of(), Nature.DATA);

    static StaticType of(EClass type) {
        return new StaticType(List.of(type), Nature.ELEMENT);
    }

    static StaticType of(List<EClass> classes) {
        return classes.isEmpty() ? ELEMENT : new StaticType(classes, Nature.ELEMENT);
    }

    /** What is known if it may be either. */
    StaticType or(StaticType other) {
        if (nature != other.nature) {
            return UNKNOWN;
        }
        boolean any = classes.isEmpty() || other.classes.isEmpty();
        return any ? new StaticType(List.of(), nature) : new StaticType(List.copyOf(new LinkedHashSet<>(
                Stream.concat(classes.stream(), other.classes.stream()).toList())), nature);
    }

    String words() {
        return classes.stream().map(EClass::getName).collect(Collectors.joining(" or "));
    }
}
