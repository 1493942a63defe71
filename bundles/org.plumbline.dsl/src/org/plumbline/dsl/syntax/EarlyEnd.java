package org.plumbline.dsl.syntax;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.antlr.runtime.TokenStream;

/** Says what is missing where a text ends in the middle of what was begun. */
final class EarlyEnd {

    private final Continuations continuations;

    @Inject
    EarlyEnd(Continuations continuations) {
        this.continuations = continuations;
    }

    /** @param place what was begun, in words */
    String message(String place, TokenStream tokens) {
        Optional<Continuation> end = Neighbours.ofLast(tokens).flatMap(continuations::behind);
        return "The text ends in the middle of " + place + end.map(EarlyEnd::missing).orElse(".");
    }

    private static String missing(Continuation end) {
        if (end.endsBlock()) {
            return "; is a closing } missing?";
        }
        if (end.fits("{ }")) {
            return "; is its block between { and } missing?";
        }
        List<String> words = end.words();
        return words.isEmpty() ? "." : ". Something is missing: " + Shortlist.of(words, MissingPart.WORDS_SHOWN);
    }
}
