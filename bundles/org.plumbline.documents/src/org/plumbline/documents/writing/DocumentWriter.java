package org.plumbline.documents.writing;

import java.io.IOException;
import java.io.OutputStream;

import org.plumbline.documents.model.Document;

/** Writes documents in one format. The same document gives the same bytes, on every machine. */
public interface DocumentWriter {

    /** The format's name on the command line and the extension of its files, for example {@code html}. */
    String format();

    /** Writes the document; closing the stream is the caller's business. */
    void write(Document document, OutputStream out) throws IOException;
}
