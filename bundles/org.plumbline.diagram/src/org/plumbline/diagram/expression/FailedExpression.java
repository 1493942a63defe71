package org.plumbline.diagram.expression;

/** An expression that has no value for an element; the message says why, as a sentence. */
public final class FailedExpression extends Exception {

    private static final long serialVersionUID = 1L;

    public FailedExpression(String message) {
        super(message);
    }

    public FailedExpression(String message, Throwable cause) {
        super(message, cause);
    }
}
