package org.plumbline.dsl.ui.edit;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;
import org.plumbline.dsl.ui.colour.TokenKind;
import org.plumbline.dsl.ui.colour.Tokens;

/**
 * Goes on with a comment on the next line: one that has its line for itself, and any that is broken in its midst. Enter on a comment
 * line that holds nothing yet ends the comment.
 */
public final class CommentContinuation implements IAutoEditStrategy {

    private static final String MARK = "//";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (command.length > 0 || TextUtilities.equals(document.getLegalLineDelimiters(), command.text) < 0) {
            return;
        }
        try {
            IRegion line = document.getLineInformationOfOffset(command.offset);
            String before = document.get(line.getOffset(), command.offset - line.getOffset());
            String behind = document.get(command.offset, line.getOffset() + line.getLength() - command.offset);
            goOn(document, command, before, behind);
        } catch (BadLocationException e) {
            throw new IllegalArgumentException("no line at " + command.offset, e);
        }
    }

    private static void goOn(IDocument document, DocumentCommand command, String before, String behind) {
        String indent = before.substring(0, before.length() - before.stripLeading().length());
        String begun = before.strip();
        if (begun.equals(MARK) && behind.isBlank()) {
            command.offset -= before.length() - indent.length();
            command.length = before.length() - indent.length() + behind.length();
            command.text = "";
        } else if (begun.startsWith(MARK) || !behind.isBlank() && begun.contains(MARK) && isComment(document, command.offset)) {
            command.length = behind.length() - behind.stripLeading().length();
            command.text += indent + MARK + " ";
        } else if ((begun.startsWith("/*") || begun.startsWith("*")) && isComment(document, command.offset)) {
            command.text += indent + (begun.startsWith("*") ? "* " : " * ");
        }
    }

    private static boolean isComment(IDocument document, int offset) {
        return Tokens.of(document.get()).kindInside(offset) == TokenKind.COMMENT;
    }
}
