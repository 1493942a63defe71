package org.plumbline.documents.model;

import java.util.List;

/**
 * A thing with a name and facts, framed, kept on one page where it fits: a risk, a tool.
 *
 * @param code short id shown before the name; may be empty
 * @param badges short marks beside the name, each with its ground colour, for example a risk level
 */
public record CardBlock(Anchor anchor, String code, List<Inline> name, List<Shade> badges, List<Block> blocks) implements Block {

    public CardBlock {
        name = List.copyOf(name);
        badges = List.copyOf(badges);
        blocks = List.copyOf(blocks);
    }
}
