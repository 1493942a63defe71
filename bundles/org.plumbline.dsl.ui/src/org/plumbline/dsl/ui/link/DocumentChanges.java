package org.plumbline.dsl.ui.link;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;

/** Makes the edits that a service of the language proposes, all in one step for Undo. */
public final class DocumentChanges {

    private DocumentChanges() {
    }

    /** Edits as the platform knows them, for a document whose text is still the one that they were made for. */
    public static MultiTextEdit of(IDocument document, List<? extends TextEdit> edits) {
        TextPlaces places = new TextPlaces(document);
        MultiTextEdit all = new MultiTextEdit();
        for (TextEdit edit : edits) {
            IRegion region = places.region(edit.getRange());
            all.addChild(new ReplaceEdit(region.getOffset(), region.getLength(), edit.getNewText()));
        }
        return all;
    }

    /** Makes the edits in a document. */
    public static void apply(IDocument document, List<? extends TextEdit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        IDocumentExtension4 rewritten = (IDocumentExtension4) document;
        DocumentRewriteSession session = rewritten.startRewriteSession(DocumentRewriteSessionType.UNRESTRICTED_SMALL);
        try {
            of(document, edits).apply(document);
        } catch (BadLocationException e) {
            throw new IllegalArgumentException("edits of another text", e);
        } finally {
            rewritten.stopRewriteSession(session);
        }
    }
}
