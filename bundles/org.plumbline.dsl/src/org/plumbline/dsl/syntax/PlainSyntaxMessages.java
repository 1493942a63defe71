package org.plumbline.dsl.syntax;

import com.google.inject.Inject;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.plumbline.model.core.Identified;
import org.plumbline.validation.Labels;

/** Says in plain words what does not fit in a text, where it was begun, and what was probably meant. */
public class PlainSyntaxMessages extends SyntaxErrorMessageProvider {

    @Inject
    private FieldWords fields;
    @Inject
    private Continuations continuations;
    @Inject
    private Advisers advisers;
    @Inject
    private EarlyEnd earlyEnd;
    @Inject
    private Labels labels;

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException failure = context.getRecognitionException();
        // The lexer tells of what it could not read, and none of it reaches the parser.
        String message = failure == null ? context.getDefaultMessage() : message(failure, context.getCurrentContext());
        return new SyntaxErrorMessage(message, Diagnostic.SYNTAX_DIAGNOSTIC);
    }

    private String message(RecognitionException failure, EObject element) {
        String place = place(element);
        Token token = failure.token;
        if (token.getType() == Token.EOF) {
            return earlyEnd.message(place, (TokenStream) failure.input);
        }
        String found = token.getText();
        if (found.startsWith("\"") && (found.length() == 1 || !found.endsWith("\""))) {
            return "A text that begins here is not closed with \" on the same line; use \"\"\" for texts of several lines.";
        }
        Neighbours neighbours = Neighbours.of(failure);
        Misfit misfit = new Misfit(neighbours, element, fields.of(element), continuations.at(neighbours));
        if (found.startsWith("\"")) {
            return "The text " + shortened(found) + " does not fit here, in " + place + ". "
                    + advisers.forText(misfit).orElse("Is a word missing before it?");
        }
        return shortened("\"" + found + "\"") + " does not fit here, in " + place + "."
                + advisers.forWord(misfit).map(advice -> " " + advice).orElse("");
    }

    private String place(EObject element) {
        if (Misfit.isOutside(element)) {
            return "the file";
        }
        String kind = labels.kind(element.eClass());
        return element instanceof Identified identified && identified.getId() != null ? kind + " " + identified.getId() : kind;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, text.offsetByCodePoints(0, 30)) + "…\"";
    }
}
