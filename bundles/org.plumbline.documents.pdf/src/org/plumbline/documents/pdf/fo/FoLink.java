package org.plumbline.documents.pdf.fo;

import org.plumbline.documents.model.LinkTarget;

/** Begins links. */
record FoLink(FoContext context, Fo out) {

    /**
     * Opens a link; its words follow.
     *
     * @param words what it says, without form
     * @param color of its words; empty for that of the text around
     */
    void open(LinkTarget target, String words, String color) {
        out.open("basic-link", "external-destination", context.links().address(target), "fox:alt-text", words.isBlank() ? " " : words,
                "color", color);
    }
}
