package org.plumbline.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Where output goes: two streams, always in UTF-8, and what is known of who reads them. */
public final class Terminal {

    /** Set by the start script: which of the streams {@code out} and {@code err} are a terminal. */
    private static final String STREAMS = "plumb.terminal";
    private static final String BROKEN_PIPE = "Broken pipe";

    private final WatchedStream outStream;
    private final WatchedStream errStream;
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean interactive;
    private final boolean coloured;

    /**
     * Output into any streams.
     *
     * @param interactive whether a person looks at {@code err} while the program runs
     * @param coloured whether {@code out} shows colours
     */
    public Terminal(OutputStream out, OutputStream err, boolean interactive, boolean coloured) {
        this.outStream = new WatchedStream(out);
        this.out = writer(outStream);
        this.errStream = new WatchedStream(err);
        this.err = writer(errStream);
        this.interactive = interactive;
        this.coloured = coloured;
    }

    /** The streams of this process. */
    public static Terminal system() {
        String streams = System.getProperty(STREAMS, "");
        Map<String, String> environment = System.getenv();
        boolean dumb = "dumb".equals(environment.get("TERM"));
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err),
                streams.contains("err") && !dumb, streams.contains("out") && !dumb && !plain);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** For results. */
    public PrintWriter out() {
        return out;
    }

    /** For what is no result: messages about failures, progress. */
    public PrintWriter err() {
        return err;
    }

    /** Says in a line that something is in the way. */
    public void complain(String message) {
        out.flush();
        err.println(VisibleText.of(message));
    }

    /** Whether a person looks at {@link #err()} while the program runs. */
    public boolean isInteractive() {
        return interactive;
    }

    /** Whether {@link #out()} shows colours. */
    public boolean isColoured() {
        return coloured;
    }

    /** A text as it looks in {@link #out()}. */
    public String styled(String text, Style style) {
        return coloured ? style.on() + text + Style.off() : text;
    }

    /** Lets nothing through any more: the user has stopped the program and wants to hear no more of it. */
    public void mute() {
        outStream.mute();
        errStream.mute();
    }

    /** Why results got lost, if they did. A reader that has seen enough and left is no failure. */
    public Optional<IOException> failure() {
        out.flush();
        return Optional.ofNullable(outStream.failure()).filter(failure -> !isBrokenPipe(failure));
    }

    private static boolean isBrokenPipe(IOException failure) {
        return failure.getMessage() != null && failure.getMessage().startsWith(BROKEN_PIPE);
    }
}
