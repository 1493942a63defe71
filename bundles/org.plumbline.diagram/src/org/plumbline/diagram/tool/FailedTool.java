package org.plumbline.diagram.tool;

/** A tool that cannot do its work; the message says why, as a sentence. Whoever runs it takes back what it did until then. */
public final class FailedTool extends Exception {

    private static final long serialVersionUID = 1L;

    FailedTool(String message) {
        super(message);
    }

    FailedTool(String message, Throwable cause) {
        super(message, cause);
    }
}
