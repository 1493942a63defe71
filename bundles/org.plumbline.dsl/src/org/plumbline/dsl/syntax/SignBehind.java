package org.plumbline.dsl.syntax;

import java.util.Optional;
import org.antlr.runtime.Token;

/** A field that is right, and a sign behind it that does not belong there: the parser looks at both before it takes the first. */
final class SignBehind implements Adviser {

    @Override
    public Optional<String> advice(Misfit misfit) {
        return misfit.neighbours().after().map(Token::getText).filter(sign -> sign.equals("=") && misfit.fields().contains(misfit.found()))
                .map(sign -> "Remove the " + sign + " behind it: a value stands behind its word.");
    }
}
