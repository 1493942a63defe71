package org.plumbline.dsl.ui.edit;

import java.util.function.Predicate;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.plumbline.dsl.ui.colour.Token;
import org.plumbline.dsl.ui.colour.TokenKind;
import org.plumbline.dsl.ui.colour.Tokens;

/**
 * Adds the second brace or quote when the first one is typed, and steps over it when it is typed all the same. In texts and comments
 * it leaves the author alone, and so it does before a word, which the author may want to put into quotes.
 */
public final class PairClosing implements IAutoEditStrategy {

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (command.length > 0 || command.text == null || command.text.length() != 1 || !"{}\"".contains(command.text)) {
            return;
        }
        char typed = command.text.charAt(0);
        char next = characterAt(document, command.offset);
        Tokens tokens = Tokens.of(document.get());
        boolean plain = tokens.kindInside(command.offset) == TokenKind.PLAIN;
        if (next == typed && typed != '{' && (plain || isText(tokens, token -> isLastCharacter(token, command.offset)))) {
            command.text = "";
            command.caretOffset = command.offset + 1;
        } else if (typed != '}' && plain && !isPartOfWord(next) && !closesText(tokens, command.offset, typed)) {
            command.text += typed == '{' ? "}" : "\"";
            command.caretOffset = command.offset + 1;
            command.shiftsCaret = false;
        }
    }

    private static boolean isLastCharacter(Token token, int offset) {
        return token.offset() < offset && token.end() == offset + 1;
    }

    /** Whether a quote typed here would end an open text instead of beginning one, or be the third of a long text. */
    private static boolean closesText(Tokens tokens, int offset, char typed) {
        return typed == '"' && isText(tokens, token -> token.end() == offset);
    }

    private static boolean isText(Tokens tokens, Predicate<Token> condition) {
        return tokens.all().stream().anyMatch(token -> token.kind() == TokenKind.TEXT && condition.test(token));
    }

    private static boolean isPartOfWord(char next) {
        return Character.isLetterOrDigit(next) || next == '"' || next == '\'';
    }

    private static char characterAt(IDocument document, int offset) {
        try {
            return offset < document.getLength() ? document.getChar(offset) : '\n';
        } catch (BadLocationException e) {
            throw new IllegalArgumentException("no character at " + offset, e);
        }
    }
}
