package org.plumbline.dsl.ui.search;

import java.util.Comparator;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.FilteredItemsSelectionDialog;
import org.plumbline.dsl.ui.link.TextLinks;

/** Finds elements of all projects while a part of an id or a name is typed. */
final class ElementDialog extends FilteredItemsSelectionDialog {

    private final IDialogSettings settings = new DialogSettings("openElement");

    ElementDialog(Shell parent) {
        super(parent, false);
        setTitle("Open Element");
        setMessage("A part of an id or a name, or the first letters of its words:");
        setListLabelProvider(new FoundLabels(FoundElement::name, "element"));
        setDetailsLabelProvider(new FoundLabels(FoundElement::place, "file"));
    }

    @Override
    protected Control createExtendedContentArea(Composite parent) {
        return null;
    }

    @Override
    protected IDialogSettings getDialogSettings() {
        return settings;
    }

    @Override
    protected IStatus validateItem(Object item) {
        return Status.OK_STATUS;
    }

    @Override
    protected ItemsFilter createFilter() {
        return new WhatTheLanguageFinds();
    }

    @Override
    protected Comparator<FoundElement> getItemsComparator() {
        return Comparator.comparingInt(FoundElement::rank);
    }

    /** Called beside the window's thread. */
    @Override
    protected void fillContentProvider(AbstractContentProvider content, ItemsFilter filter, IProgressMonitor monitor) {
        List<WorkspaceSymbol> found = TextLinks.ofWorkbench().elements(filter.getPattern());
        for (int i = 0; i < found.size() && !monitor.isCanceled(); i++) {
            content.add(new FoundElement(i, found.get(i)), filter);
        }
    }

    @Override
    public String getElementName(Object item) {
        return ((FoundElement) item).name();
    }

    /** The language decides what fits; each further letter is a question of its own. */
    private final class WhatTheLanguageFinds extends ItemsFilter {

        @Override
        public boolean isSubFilter(ItemsFilter filter) {
            return false;
        }

        @Override
        public boolean equalsFilter(ItemsFilter filter) {
            return filter.getPattern().equals(getPattern());
        }

        @Override
        public boolean matchItem(Object item) {
            return true;
        }

        @Override
        public boolean isConsistentItem(Object item) {
            return true;
        }
    }
}
