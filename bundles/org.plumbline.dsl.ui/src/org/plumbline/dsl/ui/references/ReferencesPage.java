package org.plumbline.dsl.ui.references;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.PartInitException;

/** References in the Search view: files, and below them the lines. */
public final class ReferencesPage extends AbstractTextSearchViewPage {

    private MentionTree content;

    /** A page for one Search view. */
    public ReferencesPage() {
        super(FLAG_LAYOUT_TREE);
    }

    @Override
    protected void configureTreeViewer(TreeViewer viewer) {
        content = new MentionTree(viewer);
        viewer.setContentProvider(content);
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new MentionLabels()));
    }

    @Override
    protected void configureTableViewer(TableViewer viewer) {
        throw new UnsupportedOperationException("references are shown as a tree");
    }

    @Override
    protected void elementsChanged(Object[] elements) {
        content.refresh();
    }

    @Override
    protected void clear() {
        content.refresh();
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
        openAndSelect(getSite().getPage(), ((MentionLine) match.getElement()).file(), offset, length, activate);
    }
}
