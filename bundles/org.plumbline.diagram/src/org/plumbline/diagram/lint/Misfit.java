package org.plumbline.diagram.lint;

/** An expression that cannot work; says why and what to do. */
final class Misfit extends Exception {

    private static final long serialVersionUID = 1L;
    private final String remedy;

    Misfit(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
