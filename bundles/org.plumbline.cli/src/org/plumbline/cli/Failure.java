package org.plumbline.cli;

/** Ends a command early: what stands in its way, in words for the user. Every command fails through this, or by a defect. */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    /** @param message names the place, what is wrong with it and what to do about it */
    public Failure(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** What the calling shell is told. */
    public ExitCode exitCode() {
        return exitCode;
    }
}
