package org.plumbline.validation.rules;

import java.util.List;
import org.plumbline.validation.SampleText;

/**
 * A pair of projects that differ only in the thing under test.
 *
 * @param name what is wrong with the first one
 * @param text both of them
 * @param expected what the rule finds in the first one; in the second it finds nothing
 */
public record Sample(String name, SampleText text, List<Expected> expected) {

    /**
     * A finding.
     *
     * @param place {@code line:column}, or {@code file:line:column}
     * @param message the message
     * @param remedy the remedy
     */
    public record Expected(String place, String message, String remedy) {
    }

    /** A pair of which the first one breaks the rule. */
    public static Sample broken(String name, String text, Expected... expected) {
        return new Sample(name, new SampleText(text), List.of(expected));
    }

    /** A project, or a pair, that comes near to breaking the rule but does not. */
    public static Sample sound(String name, String text) {
        return new Sample(name, new SampleText(text), List.of());
    }

    public static Expected finding(String place, String message, String remedy) {
        return new Expected(place.matches("\\d+:\\d+") ? "model.plumb:" + place : place, message, remedy);
    }
}
