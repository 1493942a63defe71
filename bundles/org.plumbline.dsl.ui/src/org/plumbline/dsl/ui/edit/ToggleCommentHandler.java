package org.plumbline.dsl.ui.edit;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Toggles the comments of the selected lines of the active editor, in one step for Undo. */
public final class ToggleCommentHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor && editor.isEditable()
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            try {
                toggle(document, selection, editor);
            } catch (BadLocationException e) {
                throw new ExecutionException("the selection lies outside the text", e);
            }
        }
        return null;
    }

    private static void toggle(IDocument document, ITextSelection selection, ITextEditor editor) throws BadLocationException {
        int first = selection.getStartLine();
        int last = lastLine(document, selection);
        List<String> lines = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            IRegion line = document.getLineInformation(i);
            lines.add(document.get(line.getOffset(), line.getLength()));
        }
        StringBuilder text = new StringBuilder();
        List<String> toggled = CommentToggle.toggle(lines);
        for (int i = 0; i < toggled.size(); i++) {
            text.append(toggled.get(i)).append(i == toggled.size() - 1 ? "" : document.getLineDelimiter(first + i));
        }
        int offset = document.getLineOffset(first);
        int end = document.getLineOffset(last) + document.getLineInformation(last).getLength();
        document.replace(offset, end - offset, text.toString());
        if (selection.getLength() > 0) {
            editor.selectAndReveal(offset, text.length());
        }
    }

    /** A selection of whole lines ends at the beginning of the next one, which is not meant. */
    private static int lastLine(IDocument document, ITextSelection selection) throws BadLocationException {
        int last = selection.getEndLine();
        boolean endsBeforeIt = selection.getOffset() + selection.getLength() == document.getLineOffset(last);
        return endsBeforeIt && last > selection.getStartLine() ? last - 1 : last;
    }
}
