package org.plumbline.dsl.syntax;

import java.util.List;
import java.util.Optional;

/** A word that nobody knows: the fields that the element may have, or what a file may go on with. */
final class KnownBeginnings implements Adviser {

    private static final int WORDS_SHOWN = 12;

    @Override
    public Optional<String> advice(Misfit misfit) {
        List<String> known = misfit.isOutside() ? misfit.continuation().map(Continuation::beginnings).orElse(List.of()) : misfit.fields();
        return known.isEmpty() || !Character.isLetter(misfit.found().charAt(0)) ? Optional.empty()
                : Optional.of("What may stand here begins with " + Shortlist.of(known, WORDS_SHOWN));
    }
}
