package org.plumbline.validation;

/** Who puts right what a rule finds. */
public enum Remedy {

    /** The workbench offers a fix. */
    FIX("Fix"),
    /** The author, who knows what belongs there. */
    HAND("By hand"),
    /** Nobody in the text alone: it takes a decision or a fact of the organization. */
    NONE("No fix");

    private final String label;

    Remedy(String label) {
        this.label = label;
    }

    /** Its name for people. */
    public String label() {
        return label;
    }
}
