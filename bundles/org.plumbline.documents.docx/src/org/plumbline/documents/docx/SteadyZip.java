package org.plumbline.documents.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip file that does not tell when it was made. */
final class SteadyZip extends ZipArchiveOutputStream {

    /** Later than the first day of a zip file's calendar, which Java takes for a time before it and notes in another way. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 12, 0);

    SteadyZip(OutputStream out) {
        super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTimeLocal(ALWAYS);
        super.putArchiveEntry(entry);
    }

    /** The stream below is not ours to close; all entries are written by then. */
    @Override
    public void close() throws IOException {
        flush();
    }
}
