package org.plumbline.drawing;

import java.io.IOException;
import java.io.OutputStream;

/** Writes one drawing as a file of its own in one format, its text alternative included. The same drawing gives the same bytes. */
public interface PictureWriter {

    /** The format's name on the command line and the extension of its files, for example {@code png}. */
    String format();

    /** Writes the picture; closing the stream is the caller's business. */
    void write(Drawing drawing, OutputStream out) throws IOException;
}
