package org.plumbline.dsl.ui.link;

import java.util.function.Consumer;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.runtime.IPath;

/** Hears when the last editor of a file lets it go, or the file itself goes. */
final class BufferEnds extends BufferListener {

    private final Consumer<IFileBuffer> ended;

    /** @param ended told of the buffer that is no more */
    BufferEnds(Consumer<IFileBuffer> ended) {
        this.ended = ended;
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        ended.accept(buffer);
    }

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
        ended.accept(buffer);
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
        ended.accept(buffer);
    }
}
