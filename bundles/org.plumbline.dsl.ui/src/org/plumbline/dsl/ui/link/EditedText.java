package org.plumbline.dsl.ui.link;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.plumbline.dsl.ui.colour.Tokens;

/**
 * The text that a user works on.
 *
 * @param editor that shows it
 * @param document its text
 * @param link to the language
 */
public record EditedText(ITextEditor editor, IDocument document, TextLink link) {

    /** That of the active editor, where it is one of ours. */
    public static Optional<EditedText> active(ExecutionEvent event) {
        return of(HandlerUtil.getActiveEditor(event));
    }

    /** That of an editor, where it is one of ours. */
    public static Optional<EditedText> of(IEditorPart part) {
        if (!(part instanceof ITextEditor editor) || editor.getDocumentProvider() == null) {
            return Optional.empty();
        }
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        return TextLinks.ofWorkbench().of(document).map(link -> new EditedText(editor, document, link));
    }

    /** The word or id at an offset, or nothing in white space. */
    public String wordAt(int offset) {
        return Tokens.of(document.get()).at(offset).map(token -> document.get().substring(token.offset(), token.end())).orElse("");
    }

    /** Where the caret or the selection is. */
    public ITextSelection selection() {
        return (ITextSelection) editor.getSelectionProvider().getSelection();
    }
}
