package org.plumbline.cli.defects;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;

/** Brings what Xtext logs as an error, with its stack trace, into the log of defects instead of onto the terminal. */
public final class LoggedDefects extends AppenderSkeleton {

    private final DefectLog log;

    private LoggedDefects(DefectLog log) {
        this.log = log;
    }

    /** From now on, everything that is logged as an error goes to that log, and nothing anywhere else. */
    public static void into(DefectLog log) {
        // Otherwise it looks for a configuration of its own, in every jar.
        System.setProperty("log4j.defaultInitOverride", "true");
        Logger root = Logger.getRootLogger();
        root.removeAllAppenders();
        root.setLevel(Level.ERROR);
        root.addAppender(new LoggedDefects(log));
    }

    @Override
    protected void append(LoggingEvent event) {
        Throwable cause = event.getThrowableInformation() == null
                ? new IllegalStateException("logged without a cause")
                : event.getThrowableInformation().getThrowable();
        log.add(event.getLoggerName() + ": " + event.getRenderedMessage(), cause);
    }

    @Override
    public void close() {
        // nothing is held open
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }
}
