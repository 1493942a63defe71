package org.plumbline.dsl.ui.guide;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** The headings of a book as a tree. */
final class Chapters implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object book) {
        return getChildren(book);
    }

    @Override
    public Object[] getChildren(Object chapter) {
        return ((Chapter) chapter).children().toArray();
    }

    @Override
    public Object getParent(Object chapter) {
        return ((Chapter) chapter).parent();
    }

    @Override
    public boolean hasChildren(Object chapter) {
        return !((Chapter) chapter).children().isEmpty();
    }
}
