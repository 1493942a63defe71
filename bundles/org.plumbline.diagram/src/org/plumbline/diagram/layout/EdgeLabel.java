package org.plumbline.diagram.layout;

import org.plumbline.diagram.view.Label;

/** One of the labels of an edge with its place. */
public record EdgeLabel(Label label, PlacedText text) {
}
