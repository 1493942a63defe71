package org.plumbline.dsl.syntax;

import java.util.Optional;

/** A mark that other languages have, or that stands outside of all blocks. */
final class ForeignMark implements Adviser {

    @Override
    public Optional<String> advice(Misfit misfit) {
        return switch (misfit.found()) {
            case ";" -> Optional.of("Remove it: a field ends with its line.");
            case "=", ":" -> Optional.of("Remove it: a value stands behind its word.");
            case "“", "”", "„", "«", "»", "‘", "’", "'" -> Optional.of("Put texts into straight quotes: \"…\".");
            case "(", "[" -> Optional.of("If a block begins here, write {.");
            case "}" -> Optional.of("Remove it, or a } before it: no block is open.").filter(closing -> misfit.isOutside());
            default -> quotes(misfit);
        };
    }

    /** What stands between single quotes is an id. */
    private static Optional<String> quotes(Misfit misfit) {
        return misfit.continuation().filter(continuation -> misfit.found().startsWith("'") && continuation.takesAText())
                .map(text -> "Put texts into straight double quotes: \"…\".");
    }
}
