package org.plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line that the program failed, and puts the stack trace into a file that the line names. */
final class UnexpectedFailure implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed) throws IOException {
        Path log = Files.createTempFile("plumb-", ".log");
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(log))) {
            failure.printStackTrace(writer);
        }
        commandLine.getErr().println("plumb failed, and that is a fault of the program. Please report it with the file " + log);
        return ExitCode.UNREADABLE.number();
    }
}
