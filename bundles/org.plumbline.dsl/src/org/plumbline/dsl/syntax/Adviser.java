package org.plumbline.dsl.syntax;

import java.util.Optional;

/** Knows one kind of mistake, and what to do about it. */
interface Adviser {

    /** What to do about a word that does not fit, in a sentence; empty where the mistake is of another kind. */
    Optional<String> advice(Misfit misfit);
}
