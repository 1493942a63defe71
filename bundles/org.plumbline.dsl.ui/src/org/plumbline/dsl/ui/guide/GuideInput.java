package org.plumbline.dsl.ui.guide;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * A book of the help, opened at a heading. There is one page for each book; it is not kept until the next start.
 *
 * @param book that is shown
 * @param heading the words with which the heading begins; empty for the beginning
 */
public record GuideInput(GuideBook book, String heading) implements IEditorInput {

    /** Shows it, in its page that is open or in a new one. */
    public void open(IWorkbenchPage page) {
        try {
            if (page.openEditor(this, GuidePage.ID) instanceof GuidePage guide) {
                guide.show(heading);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    /** Two headings of one book are the same input: they are shown in one page. */
    @Override
    public boolean equals(Object other) {
        return other instanceof GuideInput input && input.book == book;
    }

    @Override
    public int hashCode() {
        return book.hashCode();
    }

    @Override
    public boolean exists() {
        return book.isThere();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.getMissingImageDescriptor();
    }

    @Override
    public String getName() {
        return book.title();
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return book.title();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
