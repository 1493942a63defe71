package org.plumbline.dsl.syntax;

import java.util.Optional;
import org.antlr.runtime.Token;
import org.plumbline.dsl.parser.antlr.internal.InternalPlumbLexer;

/** The rest of an id that a blank or an underscore was written into. */
final class BrokenId implements Adviser {

    @Override
    public Optional<String> advice(Misfit misfit) {
        Neighbours neighbours = misfit.neighbours();
        boolean underscore = misfit.found().equals("_");
        Optional<Token> rest = underscore ? neighbours.after() : Optional.of(neighbours.word());
        return neighbours.before()
                .filter(id -> isId(id) && rest.filter(more -> underscore || isId(more) && !neighbours.opensLine()).isPresent())
                .filter(id -> misfit.continuation().filter(continuation -> continuation.before(id).takesAnId()).isPresent())
                .map(id -> "An id is one word; join its parts by hyphens: " + id.getText() + "-" + rest.get().getText() + ".");
    }

    private static boolean isId(Token token) {
        return token.getType() == InternalPlumbLexer.RULE_CAPITAL_ID;
    }
}
