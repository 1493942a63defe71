package org.plumbline.workspace;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.core.runtime.ILog;

/** Brings what Xtext logs as an error into the error log of the workbench, instead of warnings about logging onto the terminal. */
final class LanguageLog extends AppenderSkeleton {

    private LanguageLog() {
    }

    /** From now on, errors go to the error log, and nothing goes anywhere else. */
    static void open() {
        Logger root = Logger.getRootLogger();
        root.removeAllAppenders();
        root.setLevel(Level.ERROR);
        root.addAppender(new LanguageLog());
    }

    @Override
    protected void append(LoggingEvent event) {
        Throwable cause = event.getThrowableInformation() == null ? null : event.getThrowableInformation().getThrowable();
        ILog.of(LanguageLog.class).error(event.getLoggerName() + ": " + event.getRenderedMessage(), cause);
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
