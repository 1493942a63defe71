package org.plumbline.dsl.syntax;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.antlr.runtime.TokenStream;
import org.plumbline.dsl.expectation.CaretReader;

/** Finds out what would go on with a text at the first errors in it: a damaged text may have thousands, and nobody reads so many. */
@Singleton
final class Continuations {

    private static final int MOST = 10;

    private final CaretReader reader;
    private final ValueNouns nouns;
    private final Map<TokenStream, Integer> told = Collections.synchronizedMap(new WeakHashMap<>());

    @Inject
    Continuations(CaretReader reader, ValueNouns nouns) {
        this.reader = reader;
        this.nouns = nouns;
    }

    /** What would go on where a word does not fit. */
    Optional<Continuation> at(Neighbours neighbours) {
        return isAmongTheFirst(neighbours) ? Optional.of(new Continuation(reader, nouns, neighbours.textBefore())) : Optional.empty();
    }

    /** What would go on where a text ends. */
    Optional<Continuation> behind(Neighbours last) {
        return isAmongTheFirst(last) ? Optional.of(new Continuation(reader, nouns, last.textWithIt())) : Optional.empty();
    }

    private boolean isAmongTheFirst(Neighbours error) {
        return told.merge(error.tokens(), 1, Integer::sum) <= MOST;
    }
}
