package org.plumbline.dsl.project;

/**
 * Something that a rule found and that the authors of the text stand by.
 *
 * @param problem what was found
 * @param reason why it may stay, in their words
 */
public record JustifiedProblem(Problem problem, String reason) {
}
