package org.plumbline.dsl.syntax;

import java.util.Optional;

/** A figure that a line ends with before its unit: the first word of the next field was taken for it. */
final class MissingUnit implements Adviser {

    @Override
    public Optional<String> advice(Misfit misfit) {
        Neighbours neighbours = misfit.neighbours();
        return misfit.continuation().filter(Continuation::isBehindAUnit).flatMap(behind -> neighbours.before())
                .filter(before -> misfit.fields().contains(before.getText()) && neighbours.of(before).opensLine())
                .map(before -> "Is a unit missing before " + before.getText() + "?");
    }
}
