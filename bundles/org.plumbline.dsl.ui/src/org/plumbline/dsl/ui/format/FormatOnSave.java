package org.plumbline.dsl.ui.format;

import java.util.List;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.ui.statushandlers.StatusManager;
import org.plumbline.dsl.ide.formatting.FormattingService;
import org.plumbline.dsl.ui.link.BufferListener;
import org.plumbline.dsl.ui.link.DocumentChanges;
import org.plumbline.dsl.ui.link.TextLinks;
import org.plumbline.dsl.ui.settings.EditorSettings;

/**
 * Lays a text out when its author has saved it, where the user wants that, and saves it once more. So saving waits for nothing, and
 * a text that cannot be laid out is saved all the same.
 */
public final class FormatOnSave extends BufferListener implements IReconciler {

    private ITextViewer viewer;
    private boolean replaced;

    @Override
    public void install(ITextViewer viewer) {
        this.viewer = viewer;
        ITextFileBufferManager.DEFAULT.addFileBufferListener(this);
    }

    @Override
    public void uninstall() {
        ITextFileBufferManager.DEFAULT.removeFileBufferListener(this);
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }

    /** The text was taken from the disk again: that it is no longer unsaved does not mean that it was saved. */
    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {
        replaced |= isOurs(buffer);
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
        if (!isOurs(buffer)) {
            return;
        }
        if (!isDirty && !replaced && EditorSettings.FORMAT_ON_SAVE.isOn()) {
            TextLinks.ofWorkbench().linked(viewer.getDocument()).ifPresent(link -> link.ask("Laying out " + link.file().getName(),
                    FormattingService.class, FormattingService::format, edits -> format((ITextFileBuffer) buffer, edits)));
        }
        replaced = false;
    }

    private boolean isOurs(IFileBuffer buffer) {
        return buffer instanceof ITextFileBuffer text && text.getDocument() == viewer.getDocument();
    }

    private static void format(ITextFileBuffer buffer, List<TextEdit> edits) {
        if (edits.isEmpty() || buffer.isDirty()) {
            return;
        }
        DocumentChanges.apply(buffer.getDocument(), edits);
        try {
            buffer.commit(new NullProgressMonitor(), false);
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
