package org.plumbline.dsl.syntax;

import java.util.Optional;
import java.util.regex.Pattern;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.plumbline.dsl.parser.antlr.internal.InternalPlumbLexer;

/**
 * What stands beside a word that does not fit.
 *
 * @param tokens of the text
 * @param word that does not fit
 */
record Neighbours(TokenStream tokens, Token word) {

    private static final Pattern DIGITS = Pattern.compile("\\d++");

    /** In words, with the blanks between them; nobody looks for a mistake on a longer one, and each of its mistakes would look. */
    private static final int LONGEST_LINE = 500;

    static Neighbours of(RecognitionException failure) {
        return new Neighbours((TokenStream) failure.input, failure.token);
    }

    /** Those of the last word of a text; empty where there is none. */
    static Optional<Neighbours> ofLast(TokenStream tokens) {
        for (int at = tokens.size() - 1; at >= 0; at--) {
            Token token = tokens.get(at);
            if (token.getChannel() == Token.DEFAULT_CHANNEL && token.getType() != Token.EOF) {
                return Optional.of(new Neighbours(tokens, token));
            }
        }
        return Optional.empty();
    }

    /** Those of another word of the same text. */
    Neighbours of(Token other) {
        return new Neighbours(tokens, other);
    }

    /** What the quotes beside it tell about the mistake. */
    Optional<String> advice() {
        String last = before().map(Token::getText).orElse("");
        if (last.startsWith("\"\"\"")) {
            return Optional.of("A text ends before it; is the closing \"\"\" of an earlier text missing?");
        }
        if (last.startsWith("\"") && before().filter(before -> touch(before, word)).isPresent()) {
            return Optional.of("Inside a text, write \\\" for a quotation mark.");
        }
        return endInAnOpenText() ? Optional.of("Is a \" missing before it?") : Optional.empty();
    }

    /** The text up to it. */
    String textBefore() {
        return text(((CommonToken) word).getStartIndex());
    }

    /** The text with it. */
    String textWithIt() {
        return text(((CommonToken) word).getStopIndex() + 1);
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

    /** The word behind it; empty at the end of the text. */
    Optional<Token> after() {
        for (int at = word.getTokenIndex() + 1; at < tokens.size(); at++) {
            if (tokens.get(at).getChannel() == Token.DEFAULT_CHANNEL) {
                return Optional.of(tokens.get(at)).filter(token -> token.getType() != Token.EOF);
            }
        }
        return Optional.empty();
    }

    /** Whether it is the first word of its line. */
    boolean opensLine() {
        return before().filter(before -> before.getLine() == word.getLine()).isEmpty();
    }

    /** Whether digits touch it on both sides. */
    boolean isWithinDigits() {
        return before().filter(before -> DIGITS.matcher(before.getText()).matches() && touch(before, word)).isPresent()
                && after().filter(after -> DIGITS.matcher(after.getText()).matches() && touch(word, after)).isPresent();
    }

    /** Whether a quotation mark on the same line closes nothing. */
    boolean endInAnOpenText() {
        int end = Math.min(tokens.size(), word.getTokenIndex() + LONGEST_LINE);
        for (int at = word.getTokenIndex() + 1; at < end && tokens.get(at).getLine() == word.getLine(); at++) {
            if (tokens.get(at).getType() == InternalPlumbLexer.RULE_UNCLOSED_TEXT) {
                return true;
            }
        }
        return false;
    }

    private String text(int end) {
        return end == 0 ? "" : ((CommonToken) word).getInputStream().substring(0, end - 1) + " ";
    }

    private static boolean touch(Token first, Token second) {
        return first instanceof CommonToken before && second instanceof CommonToken behind
                && before.getStopIndex() + 1 == behind.getStartIndex();
    }
}
