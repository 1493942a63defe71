package org.plumbline.validation;

/** Takes what a rule finds. */
@FunctionalInterface
public interface FindingSink {

    /**
     * Reports a finding of the rule that is being checked.
     *
     * @param place what it points at
     * @param variant which of the rule's cases it is; the rule's texts hold a message and a remedy for each
     * @param arguments what the texts insert for {0}, {1} and so on, ready to be read
     */
    void report(Place place, String variant, String... arguments);
}
