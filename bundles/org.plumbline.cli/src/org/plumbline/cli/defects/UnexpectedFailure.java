package org.plumbline.cli.defects;

import org.plumbline.cli.ExitCode;
import org.plumbline.cli.Failure;
import org.plumbline.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The one exit of commands that fail: says in a line why, and keeps the stack trace of a defect for those who can use it. */
public final class UnexpectedFailure implements IExecutionExceptionHandler {

    private final Terminal terminal;
    private final DefectLog log;

    /** Tells the user on the terminal, and the developer in the log. */
    public UnexpectedFailure(Terminal terminal, DefectLog log) {
        this.terminal = terminal;
        this.log = log;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult words) {
        return handle(failure);
    }

    /** Tells about the failure; returns the exit code. */
    public int handle(Throwable failure) {
        if (Thread.currentThread().isInterrupted()) {
            // the user pressed Ctrl-C and knows why
            return ExitCode.DEFECT.number();
        }
        if (failure instanceof Failure known) {
            terminal.complain(known.getMessage());
            return known.exitCode().number();
        }
        log.add("The command failed:", failure);
        terminal.complain("plumb failed, and that is a fault of the program, not of your files ("
                + failure.getClass().getSimpleName() + "). " + log.file()
                        .map(file -> "Please report it, with the file " + file)
                        .orElse("Please report it."));
        return ExitCode.DEFECT.number();
    }
}
