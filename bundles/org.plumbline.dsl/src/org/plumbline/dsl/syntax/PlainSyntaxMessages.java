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
        Optional<String> advice = PaperWords.advice(failure);
        if (advice.isPresent()) {
            return "\"" + found + "\" does not fit here, in " + place + ". " + advice.get();
        }
        List<String> words = fields.of(element);
        String meant = NearestName.to(found, words).filter(word -> !word.equals(found))
                .map(word -> " Did you mean " + word + "?").orElse("");
        return shortened("\"" + found + "\"") + " does not fit here, in " + place + "." + meant
                + (meant.isEmpty() && Character.isLetter(found.charAt(0)) ? known(words) : "");
    }

    private String place(EObject element) {
        if (element == null || element instanceof PlumbFile) {
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
