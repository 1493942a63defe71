package org.plumbline.diagram.view;

/**
 * What the look of a node or edge stands for, as a legend says it.
 *
 * @param text may be empty: then a legend leaves it out
 * @param rank its place among the looks of one mapping: 0 for that without a condition
 */
public record Meaning(String text, int rank) {
}
