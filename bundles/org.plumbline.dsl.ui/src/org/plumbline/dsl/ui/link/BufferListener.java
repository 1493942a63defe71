package org.plumbline.dsl.ui.link;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;

/** Hears of all that happens to the texts of files and does nothing; who extends it says what to do with what matters there. */
public abstract class BufferListener implements IFileBufferListener {

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        // does not matter here
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        // does not matter here
    }

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
        // does not matter here
    }

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {
        // does not matter here
    }

    @Override
    public void stateChanging(IFileBuffer buffer) {
        // does not matter here
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
        // does not matter here
    }

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
        // does not matter here
    }

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
        // does not matter here
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
        // does not matter here
    }

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {
        // does not matter here
    }
}
