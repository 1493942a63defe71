package org.plumbline.documents.model;

/**
 * The list of sections after the cover.
 *
 * @param depth how many levels of sections it shows, 1 or more
 */
public record TableOfContents(int depth) {

    public TableOfContents {
        if (depth < 1) {
            throw new IllegalArgumentException("A table of contents shows a level or more: " + depth);
        }
    }
}
