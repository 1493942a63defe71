package org.plumbline.validation;

/**
 * What can be done about the findings of a rule.
 *
 * @param remedy who does it
 * @param text what is done, or why nothing can be
 */
public record FixDecision(Remedy remedy, String text) {

    /** A line for people. */
    public String line() {
        return remedy.label() + ": " + text + ".";
    }
}
