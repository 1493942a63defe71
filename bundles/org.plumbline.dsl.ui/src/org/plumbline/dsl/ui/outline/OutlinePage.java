package org.plumbline.dsl.ui.outline;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.plumbline.dsl.ui.link.TextLinks;
import org.plumbline.dsl.ui.link.Understanding;

/** The outline of the active text: its elements as a tree that can be filtered and sorted, and that goes along with the caret. */
final class OutlinePage extends Page implements IContentOutlinePage, ISelectionChangedListener {

    private final ITextEditor editor;
    private final CaretWatch caret;
    private final Understanding reading = text -> {
        List<OutlineNode> nodes = OutlineReading.of(text);
        return () -> show(nodes);
    };
    private FilteredTree tree;
    private List<OutlineNode> nodes = List.of();
    private boolean linked = true;

    OutlinePage(ITextEditor editor) {
        this.editor = editor;
        this.caret = new CaretWatch(editor, this::follow);
    }

    @Override
    public void createControl(Composite parent) {
        tree = new FilteredTree(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL, new PatternFilter(), true, true);
        TreeViewer viewer = tree.getViewer();
        viewer.setComparer(new SameElement());
        viewer.setContentProvider(new OutlineContent());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        viewer.setInput(nodes);
        viewer.addOpenListener(event -> reveal((IStructuredSelection) event.getSelection(), true));
        viewer.addPostSelectionChangedListener(this);
        getSite().setSelectionProvider(this);
        fill(getSite().getActionBars().getToolBarManager());
        caret.start();
        TextLinks.ofWorkbench().of(document()).ifPresent(link -> link.add(reading));
    }

    @Override
    public Control getControl() {
        return tree;
    }

    @Override
    public void setFocus() {
        tree.getViewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        caret.stop();
        TextLinks.ofWorkbench().linked(document()).ifPresent(link -> link.remove(reading));
        super.dispose();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        tree.getViewer().addSelectionChangedListener(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        tree.getViewer().removeSelectionChangedListener(listener);
    }

    @Override
    public ISelection getSelection() {
        return tree == null ? StructuredSelection.EMPTY : tree.getViewer().getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        tree.getViewer().setSelection(selection);
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        if (tree.getViewer().getControl().isFocusControl()) {
            reveal(event.getStructuredSelection(), false);
        }
    }

    private void fill(IToolBarManager bar) {
        bar.add(toggle("Sort", "sort", false, sorted -> tree.getViewer().setComparator(sorted ? new ViewerComparator() : null)));
        bar.add(toggle("Link with Editor", "link", linked, link -> linked = link));
    }

    private static IAction toggle(String label, String image, boolean on, java.util.function.Consumer<Boolean> action) {
        Action toggle = new Action(label, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                action.accept(isChecked());
            }
        };
        toggle.setChecked(on);
        toggle.setImageDescriptor(OutlineImages.of(image));
        return toggle;
    }

    private void show(List<OutlineNode> now) {
        nodes = now;
        if (tree == null || tree.isDisposed()) {
            return;
        }
        TreeViewer viewer = tree.getViewer();
        boolean first = viewer.getTree().getItemCount() == 0;
        Object[] open = viewer.getExpandedElements();
        viewer.setInput(now);
        if (first) {
            viewer.expandToLevel(2);
        } else {
            viewer.setExpandedElements(open);
        }
        follow(caret.offset());
    }

    private void follow(int offset) {
        if (linked && tree != null && !tree.isDisposed() && !tree.getViewer().getControl().isFocusControl()) {
            nodes.stream().flatMap(node -> node.at(offset).stream()).findFirst()
                    .ifPresent(node -> tree.getViewer().setSelection(new StructuredSelection(node), true));
        }
    }

    private void reveal(IStructuredSelection selection, boolean activate) {
        if (selection.getFirstElement() instanceof OutlineNode node) {
            editor.selectAndReveal(node.head().getOffset(), node.head().getLength());
            if (activate) {
                editor.getSite().getPage().activate(editor);
            }
        }
    }

    private IDocument document() {
        return editor.getDocumentProvider() == null ? null : editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }
}
