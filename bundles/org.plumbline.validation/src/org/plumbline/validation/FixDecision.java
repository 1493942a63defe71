package org.plumbline.validation;

/**
 * Whether the workbench may offer to put right what a rule finds.
 *
 * @param offered whether there shall be a fix
 * @param text what the fix does, or why there is none
 */
public record FixDecision(boolean offered, String text) {
}
