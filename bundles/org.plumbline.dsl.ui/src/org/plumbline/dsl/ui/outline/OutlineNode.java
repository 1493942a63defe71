package org.plumbline.dsl.ui.outline;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.IRegion;

/**
 * An element of a text as outlines show it.
 *
 * @param path by what it can be found again after a change: the names of all around it, and its own
 * @param name its id and what it is called
 * @param detail what kind of element it is
 * @param type the name of its class in the metamodel, for its picture
 * @param whole the text of the whole element
 * @param head the text to select: its id
 * @param parts the elements in it
 */
public record OutlineNode(String path, String name, String detail, String type, IRegion whole, IRegion head,
        List<OutlineNode> parts) {

    public OutlineNode {
        parts = List.copyOf(parts);
    }

    /** The innermost element around an offset: this one or a part of it; empty when the offset lies outside. */
    Optional<OutlineNode> at(int offset) {
        if (offset < whole.getOffset() || offset > whole.getOffset() + whole.getLength()) {
            return Optional.empty();
        }
        return Optional.of(parts.stream().flatMap(part -> part.at(offset).stream()).findFirst().orElse(this));
    }
}
