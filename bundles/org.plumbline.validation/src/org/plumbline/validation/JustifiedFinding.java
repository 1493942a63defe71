package org.plumbline.validation;

/**
 * A finding that somebody stands by.
 *
 * @param finding the finding
 * @param reason why, in the words of the text
 */
public record JustifiedFinding(Finding finding, String reason) {
}
