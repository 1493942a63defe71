package org.plumbline.dsl.syntax;

import java.util.Optional;

/** A text where a date stands. */
final class TimeInWords implements Adviser {

    static final String ADVICE = "A time that is told in words stands in quotes: in \"the coming months\".";

    @Override
    public Optional<String> advice(Misfit misfit) {
        return misfit.continuation().filter(Continuation::takesADate).map(date -> ADVICE);
    }
}
