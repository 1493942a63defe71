package org.plumbline.cli.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Remembers that writing failed, because a {@link java.io.PrintWriter} keeps that to itself, and can be silenced. */
final class WatchedStream extends FilterOutputStream {

    private IOException failure;
    private volatile boolean muted;

    WatchedStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (muted) {
            return;
        }
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** Drops everything from now on. */
    void mute() {
        muted = true;
    }

    /** The last failure, or null. */
    IOException failure() {
        return failure;
    }
}
