package org.plumbline.dsl.syntax;

import java.util.List;
import java.util.Optional;
import org.plumbline.core.text.NearestName;

/**
 * What may stand within the field that was begun. It has no advice where the next field may begin as well, and the text goes on in a new
 * line.
 */
final class MissingPart implements Adviser {

    static final int WORDS_SHOWN = 10;

    @Override
    public Optional<String> advice(Misfit misfit) {
        return misfit.continuation().flatMap(continuation -> advice(misfit.found(), misfit.neighbours().opensLine(), continuation));
    }

    private static Optional<String> advice(String found, boolean opensLine, Continuation continuation) {
        List<String> words = opensLine && !continuation.beginnings().isEmpty() ? List.of() : continuation.words();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String earlier = continuation.hadPlaceFor(found) ? "Its place is further in front. " : "";
        return Optional.of(NearestName.to(found, continuation.keywords()).map(near -> "Did you mean " + near + "?")
                .orElse(earlier + (opensLine ? "Something is missing before it: " : "What may stand here: ")
                        + Shortlist.of(words, WORDS_SHOWN)));
    }
}
