package org.plumbline.dsl.syntax;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EClass;
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
    private static final int OWNERS_SHOWN = 3;

    private final Labels kinds = new Labels(new RuleTexts("en"), new Texts());

    @Inject
    private FieldWords fields;
    @Inject
    private Continuations continuations;

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
        if (found.startsWith("\"") && (found.length() == 1 || !found.endsWith("\""))) {
            return "A text that begins here is not closed with \" on the same line; use \"\"\" for texts of several lines.";
        }
        Neighbours neighbours = Neighbours.of(failure);
        Optional<Continuation> continuation = continuations.at(neighbours);
        if (found.startsWith("\"")) {
            return "The text " + shortened(found) + " does not fit here, in " + place + ". "
                    + continuation.flatMap(PlainSyntaxMessages::insteadOfText).orElse("Is a word missing before it?");
        }
        List<String> words = fields.of(element);
        return shortened("\"" + found + "\"") + " does not fit here, in " + place + "." + marks(found, element)
                .or(() -> quotes(found, words, neighbours)).or(() -> paperWords(neighbours, continuation))
                .or(() -> continuation.flatMap(Continuation::repair)).or(() -> unit(words, neighbours, continuation))
                .or(() -> continuation.flatMap(Continuation::advice))
                .or(() -> meant(found, words).map(word -> "Did you mean " + word + "?"))
                .or(() -> tooManyBraces(found, element, neighbours)).or(() -> elsewhere(found))
                .or(() -> Character.isLetter(found.charAt(0)) ? known(isFile(element), words, continuation) : Optional.empty())
                .map(advice -> " " + advice).orElse("");
    }

    private static Optional<String> insteadOfText(Continuation continuation) {
        return continuation.repair().or(() -> continuation.takesADate() ? Optional.of(PaperWords.WORDS) : continuation.advice());
    }

    /** What papers say; a second word behind a figure only where a unit was begun. */
    private static Optional<String> paperWords(Neighbours neighbours, Optional<Continuation> continuation) {
        return PaperWords.advice(neighbours, !neighbours.opensLine() && continuation.filter(Continuation::isBehindAUnit).isPresent());
    }

    private static Optional<String> quotes(String found, List<String> words, Neighbours neighbours) {
        return words.contains(found) && neighbours.endInAnOpenText()
                ? Optional.of("A text behind it is not closed with \" on the same line; use \"\"\" for texts of several lines.")
                : neighbours.advice().filter(advice -> !found.equals(","));
    }

    /** A figure that a line ends with before its unit: the first word of the next field was taken for it. */
    private static Optional<String> unit(List<String> words, Neighbours neighbours, Optional<Continuation> continuation) {
        return continuation.filter(Continuation::isBehindAUnit).flatMap(behind -> neighbours.before())
                .filter(before -> words.contains(before.getText()) && new Neighbours(neighbours.tokens(), before).opensLine())
                .map(before -> "Is a unit missing before " + before.getText() + "?");
    }

    /** A field outside of all blocks. */
    private Optional<String> tooManyBraces(String found, EObject element, Neighbours neighbours) {
        return isFile(element) && fields.anywhere(found) && neighbours.before().filter(before -> before.getText().equals("}")).isPresent()
                ? Optional.of("Is there one } too many before it?")
                : Optional.empty();
    }

    /** A field of other elements; where many have it, nobody can tell which is meant. */
    private Optional<String> elsewhere(String found) {
        List<EClass> owners = fields.owners(found);
        return owners.isEmpty() || owners.size() > OWNERS_SHOWN ? Optional.empty()
                : Optional.of("Its place: " + owners.stream().map(kinds::kind).collect(Collectors.joining(", ", "", ".")));
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
            case "}" -> Optional.of("Remove it, or a } before it: no block is open.").filter(open -> isFile(element));
            default -> Optional.empty();
        };
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

    private static Optional<String> known(boolean inFile, List<String> words, Optional<Continuation> continuation) {
        List<String> known = inFile ? continuation.map(Continuation::beginnings).orElse(List.of()) : words;
        return known.isEmpty() ? Optional.empty() : Optional.of(known.stream().limit(WORDS_SHOWN)
                .collect(Collectors.joining(", ", "What may stand here begins with ", known.size() > WORDS_SHOWN ? " …" : ".")));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, text.offsetByCodePoints(0, 30)) + "…\"";
    }
}
