package org.plumbline.diagram.expression;

/** An expression that is not in the subset; the message says why, as a sentence. */
public final class UnreadableExpression extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableExpression(String message) {
        super(message);
    }
}
