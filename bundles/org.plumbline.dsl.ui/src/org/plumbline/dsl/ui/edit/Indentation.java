package org.plumbline.dsl.ui.edit;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/** Begins a new line as far right as the one before it, four spaces further in a block, and puts a closing brace under its block. */
public final class Indentation implements IAutoEditStrategy {

    private static final String STEP = "    ";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        try {
            if (command.length == 0 && TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0) {
                breakLine(document, command);
            } else if ("}".equals(command.text)) {
                pullBack(document, command);
            }
        } catch (BadLocationException e) {
            throw new IllegalArgumentException("no line at " + command.offset, e);
        }
    }

    private static void breakLine(IDocument document, DocumentCommand command) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(command.offset);
        String before = document.get(line.getOffset(), command.offset - line.getOffset());
        String behind = document.get(command.offset, line.getOffset() + line.getLength() - command.offset);
        String indent = whiteSpace(before);
        String lineBreak = command.text;
        if (before.stripTrailing().endsWith("{")) {
            command.text += indent + STEP;
            if (behind.stripLeading().startsWith("}")) {
                command.caretOffset = command.offset + command.text.length();
                command.shiftsCaret = false;
                command.length = behind.length() - behind.stripLeading().length();
                command.text += lineBreak + indent;
            }
        } else {
            command.text += indent;
        }
    }

    private static void pullBack(IDocument document, DocumentCommand command) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(command.offset);
        String before = document.get(line.getOffset(), command.offset - line.getOffset());
        if (before.isBlank() && before.endsWith(STEP)) {
            command.offset -= STEP.length();
            command.length += STEP.length();
        }
    }

    private static String whiteSpace(String text) {
        return text.substring(0, text.length() - text.stripLeading().length());
    }
}
