package org.plumbline.dsl.syntax;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.plumbline.core.text.NearestName;
import org.plumbline.core.text.Texts;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.PlumbFile;
import org.plumbline.validation.Labels;
import org.plumbline.validation.RuleTexts;

/** Says in plain words what does not fit in a text, where it was begun, and what was probably meant. */
public class PlainSyntaxMessages extends SyntaxErrorMessageProvider {

    private static final int WORDS_SHOWN = 12;

    private final Labels kinds = new Labels(new RuleTexts("en"), new Texts());

    @Inject
    private FieldWords fields;

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException failure = context.getRecognitionException();
        Token token = failure == null ? null : failure.token;
        return new SyntaxErrorMessage(message(failure, token, context.getCurrentContext()), Diagnostic.SYNTAX_DIAGNOSTIC);
    }

    private String message(RecognitionException failure, Token token, EObject element) {
        String place = place(element);
        if (token == null || token.getType() == Token.EOF) {
            return "The text ends in the middle of " + place + "; is a closing } missing?";
        }
        String found = token.getText();
        if (found.startsWith("\"")) {
            return found.length() > 1 && found.endsWith("\"")
                    ? "The text " + shortened(found) + " does not fit here, in " + place + "; is a word missing before it?"
                    : "A text that begins here is not closed with \" on the same line; use \"\"\" for texts of several lines.";
        }
        List<String> words = fields.of(element);
        Optional<String> advice = marks(found, element).or(() -> blocks(failure, found, words, element))
                .or(() -> Neighbours.of(failure).advice()).or(() -> PaperWords.advice(failure));
        if (advice.isPresent()) {
            return "\"" + found + "\" does not fit here, in " + place + ". " + advice.get();
        }
        Optional<String> meant = meant(found, words);
        return shortened("\"" + found + "\"") + " does not fit here, in " + place + "." + meant.map(word -> " Did you mean " + word + "?")
                .orElseGet(() -> Character.isLetter(found.charAt(0)) ? known(words) : "");
    }

    /** The field that a word was to begin, or some other word of the language. */
    private Optional<String> meant(String found, List<String> words) {
        List<String> begun = words.stream().filter(word -> found.length() > 1 && word.startsWith(found)).toList();
        return NearestName.to(found, words).or(() -> begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty())
                .or(() -> NearestName.to(found, fields.keywords())).filter(word -> !word.equals(found));
    }

    /** What to do about a mark that other languages have. */
    private static Optional<String> marks(String found, EObject element) {
        return switch (found) {
            case ";" -> Optional.of("Remove it: a field ends with its line.");
            case "=", ":" -> Optional.of("Remove it: a value stands behind its word.");
            case "“", "”", "„", "«", "»", "‘", "’", "'" -> Optional.of("Put texts into straight quotes: \"…\".");
            case "(", "[" -> Optional.of("If a block begins here, write {.");
            case "}" -> Optional.of(isFile(element) ? "Remove it, or a } before it: no block is open." : "Is something missing before it?");
            default -> Optional.empty();
        };
    }

    /** What to do about a word that begins a field, where none can begin. */
    private Optional<String> blocks(RecognitionException failure, String found, List<String> words, EObject element) {
        Optional<String> before = Neighbours.of(failure).before().map(Token::getText);
        if (words.contains(found) && Neighbours.of(failure).endInAnOpenText()) {
            return Optional.of("A text behind it is not closed with \" on the same line; use \"\"\" for texts of several lines.");
        }
        if (words.contains(found)) {
            return Optional.of(before.filter(words::contains).map(word -> "Is something missing behind " + word + "?")
                    .orElse("Is a { missing before it?"));
        }
        if (!fields.anywhere(found) || NearestName.to(found, words).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(isFile(element) ? "Is there one } too many before it?" : "Is a } missing before it?");
    }

    private static boolean isFile(EObject element) {
        return element == null || element instanceof PlumbFile;
    }

    private String place(EObject element) {
        if (isFile(element)) {
            return "the file";
        }
        String kind = kinds.kind(element.eClass());
        return element instanceof Identified identified && identified.getId() != null ? kind + " " + identified.getId() : kind;
    }

    private static String known(List<String> words) {
        if (words.isEmpty()) {
            return "";
        }
        return words.stream().limit(WORDS_SHOWN)
                .collect(Collectors.joining(", ", " What may stand here begins with ", words.size() > WORDS_SHOWN ? " …" : "."));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, text.offsetByCodePoints(0, 30)) + "…\"";
    }
}
