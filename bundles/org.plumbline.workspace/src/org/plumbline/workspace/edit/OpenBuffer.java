package org.plumbline.workspace.edit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.plumbline.core.edit.TextEdit;

/** The document that the editors of a file share while it is open. */
final class OpenBuffer {

    private final ITextFileBuffer buffer;

    private OpenBuffer(ITextFileBuffer buffer) {
        this.buffer = buffer;
    }

    /** The open document of a file; empty if nobody has it open. */
    static Optional<OpenBuffer> of(IFile file) {
        return Optional.ofNullable(FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE))
                .map(OpenBuffer::new);
    }

    String text() {
        return buffer.getDocument().get();
    }

    /** By what the undo of its editors is found; empty where none of them can undo. */
    Optional<IUndoContext> undoContext() {
        return undoManager().map(IDocumentUndoManager::getUndoContext);
    }

    /** What was typed by now is undone for itself. */
    void endTyping() {
        undoManager().ifPresent(IDocumentUndoManager::commit);
    }

    /**
     * Makes edits in the document, in the thread of its editors.
     *
     * @return whether its text was the expected one; if not, nothing has changed
     */
    boolean apply(String expected, List<TextEdit> edits) {
        if (!buffer.isSynchronizationContextRequested()) {
            return replace(expected, edits);
        }
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        FileBuffers.getTextFileBufferManager().execute(() -> {
            try {
                done.complete(replace(expected, edits));
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("An open text could not be edited.", e.getCause());
        }
    }

    private boolean replace(String expected, List<TextEdit> edits) {
        IDocument document = buffer.getDocument();
        if (!document.get().equals(expected)) {
            return false;
        }
        DocumentRewriteSession session = document instanceof IDocumentExtension4 rewritten
                ? rewritten.startRewriteSession(DocumentRewriteSessionType.UNRESTRICTED_SMALL) : null;
        try {
            for (TextEdit edit : TextEdit.sorted(edits).reversed()) {
                document.replace(edit.offset(), edit.length(), edit.replacement());
            }
            return true;
        } catch (BadLocationException e) {
            throw new IllegalStateException("Edits of the expected text lie in it.", e);
        } finally {
            if (session != null) {
                ((IDocumentExtension4) document).stopRewriteSession(session);
            }
            endTyping();
        }
    }

    private Optional<IDocumentUndoManager> undoManager() {
        return Optional.ofNullable(DocumentUndoManagerRegistry.getDocumentUndoManager(buffer.getDocument()));
    }
}
