package org.plumbline.dsl.ui.outline;

import org.eclipse.jface.viewers.IElementComparer;

/** Recognizes an element of an outline after a change of the text, so that what was open stays open. */
final class SameElement implements IElementComparer {

    @Override
    public boolean equals(Object one, Object other) {
        return one instanceof OutlineNode first && other instanceof OutlineNode second
                ? first.path().equals(second.path()) : one.equals(other);
    }

    @Override
    public int hashCode(Object element) {
        return element instanceof OutlineNode node ? node.path().hashCode() : System.identityHashCode(element);
    }
}
