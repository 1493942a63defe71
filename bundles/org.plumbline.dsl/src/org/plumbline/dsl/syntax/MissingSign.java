package org.plumbline.dsl.syntax;

import java.util.Optional;
import org.antlr.runtime.Token;

/** The sign to add or to remove, where that one sign makes the text go on. */
final class MissingSign implements Adviser {

    @Override
    public Optional<String> advice(Misfit misfit) {
        return misfit.continuation().flatMap(continuation -> advice(misfit.found(), misfit.neighbours(), continuation));
    }

    private static Optional<String> advice(String found, Neighbours neighbours, Continuation continuation) {
        Optional<Token> after = neighbours.after();
        if (found.equals(",") && neighbours.isWithinDigits()) {
            return Optional.of("Groups of digits have a blank between them: 25 000.");
        }
        if (found.equals(",") && after.filter(next -> continuation.fits(next.getText())).isPresent()) {
            return Optional.of("Remove it: fields have no comma between them.");
        }
        if (neighbours.before().filter(before -> before.getText().equals(",")
                && continuation.before(before).beginnings().contains(found)).isPresent()) {
            return Optional.of("Remove the comma before it: fields have none between them.");
        }
        if (found.equals("and") && after.filter(next -> continuation.fits(", " + next.getText())).isPresent()) {
            return Optional.of("Write a comma instead.");
        }
        if (!continuation.hadPlaceFor(found) && continuation.fits(", " + found)) {
            return Optional.of("Is a comma missing before it?");
        }
        if (continuation.fits("{ " + found)) {
            return Optional.of("Is a { missing before it?");
        }
        return neighbours.opensLine() && (continuation.fits("} " + found) || continuation.fits("} } " + found))
                ? Optional.of("Is a } missing before it?")
                : Optional.empty();
    }
}
