package org.plumbline.documents.model;

import java.util.List;

/**
 * A part of the document under a heading. The writer numbers sections from their place and chooses the heading's level
 * from their depth.
 *
 * @param blocks what stands before the first subsection
 */
public record Section(Anchor anchor, List<Inline> title, Placement placement, List<Block> blocks, List<Section> sections) {

    /** Where a section stands on paper. */
    public enum Placement {
        /** Below the section before it. */
        FOLLOWING,
        /** On a new page. */
        NEW_PAGE,
        /** On pages of its own in landscape format, for wide tables and charts. */
        LANDSCAPE
    }

    public Section {
        title = List.copyOf(title);
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    /** A section without subsections that follows on the same page. */
    public static Section of(Anchor anchor, String title, List<Block> blocks) {
        return new Section(anchor, List.of(Inline.text(title)), Placement.FOLLOWING, blocks, List.of());
    }

    /** The same section on paper of that kind. */
    public Section placed(Placement other) {
        return new Section(anchor, title, other, blocks, sections);
    }

    /** The same section with these subsections. */
    public Section with(List<Section> subsections) {
        return new Section(anchor, title, placement, blocks, subsections);
    }
}
