package org.plumbline.design;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;

/** Words of the language that somebody types into a cell, in capitals or not. */
final class TypedWord {

    private TypedWord() {
    }

    /** The value that the language has this word for; empty for words that mean nothing. */
    static <E extends Enumerator> Optional<E> of(E[] values, String words) {
        return Arrays.stream(values).filter(value -> value.getLiteral().equalsIgnoreCase(words.strip())).findFirst();
    }
}
