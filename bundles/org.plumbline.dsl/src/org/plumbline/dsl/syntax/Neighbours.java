package org.plumbline.dsl.syntax;

import java.util.Optional;
import java.util.regex.Pattern;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;

/**
 * What stands beside a word that does not fit.
 *
 * @param tokens of the text
 * @param word that does not fit
 */
record Neighbours(TokenStream tokens, Token word) {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9-]*+");

    static Neighbours of(RecognitionException failure) {
        return new Neighbours((TokenStream) failure.input, failure.token);
    }

    /** What the words beside it tell about the mistake. */
    Optional<String> advice() {
        String last = before().map(Token::getText).orElse("");
        if (last.startsWith("\"\"\"")) {
            return Optional.of("A text ends before it; is the closing \"\"\" of an earlier text missing?");
        }
        if (last.startsWith("\"") && before().filter(this::touches).isPresent()) {
            return Optional.of("Inside a text, write \\\" for a quotation mark.");
        }
        if (ID.matcher(last).matches() && ID.matcher(word.getText()).matches() && before().orElseThrow().getLine() == word.getLine()) {
            return Optional.of("Is a comma missing before it?");
        }
        return endInAnOpenText() ? Optional.of("Is a \" missing before it?") : Optional.empty();
    }

    /** The word before it; empty at the beginning of the text. */
    Optional<Token> before() {
        for (int at = word.getTokenIndex() - 1; at >= 0; at--) {
            if (tokens.get(at).getChannel() == Token.DEFAULT_CHANNEL) {
                return Optional.of(tokens.get(at));
            }
        }
        return Optional.empty();
    }

    private boolean touches(Token token) {
        return token instanceof CommonToken before && word instanceof CommonToken here && before.getStopIndex() + 1 == here.getStartIndex();
    }

    /** Whether a quotation mark on the same line closes nothing. */
    boolean endInAnOpenText() {
        for (int at = word.getTokenIndex() + 1; at < tokens.size() && tokens.get(at).getLine() == word.getLine(); at++) {
            String text = tokens.get(at).getText().strip();
            if (text.startsWith("\"") && (text.length() == 1 || !text.endsWith("\""))) {
                return true;
            }
        }
        return false;
    }
}
