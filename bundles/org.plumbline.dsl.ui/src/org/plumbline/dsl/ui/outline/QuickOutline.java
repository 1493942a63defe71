package org.plumbline.dsl.ui.outline;

import java.util.List;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;

/** The elements of the text over the text, to go to one by typing a part of its name. */
final class QuickOutline extends PopupDialog {

    private static final Point SIZE = new Point(480, 380);

    private final ITextEditor editor;
    private final List<OutlineNode> nodes;
    private final NameFilter names = new NameFilter();
    private TreeViewer tree;
    private Text pattern;

    QuickOutline(ITextEditor editor, List<OutlineNode> nodes) {
        super(editor.getSite().getShell(), SWT.RESIZE, true, true, false, false, false, "", "Enter goes there, Escape goes back");
        this.editor = editor;
        this.nodes = nodes;
    }

    @Override
    protected Control createTitleControl(Composite parent) {
        pattern = new Text(parent, SWT.NONE);
        pattern.setMessage("Type a part of a name");
        pattern.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        pattern.addModifyListener(event -> filter());
        pattern.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
                tree.getTree().setFocus();
            } else if (event.character == SWT.CR) {
                goThere();
            }
        }));
        return pattern;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        tree = new TreeViewer(area, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.getTree().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tree.setComparer(new SameElement());
        tree.setContentProvider(new OutlineContent());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        tree.addFilter(names);
        tree.setInput(nodes);
        tree.expandToLevel(2);
        tree.addOpenListener(event -> goThere());
        return area;
    }

    @Override
    protected Control getFocusControl() {
        return pattern;
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    /** In the middle of the editor, near its top. */
    @Override
    protected Point getInitialLocation(Point size) {
        Control text = editor.getAdapter(Control.class);
        Rectangle around = text.getDisplay().map(text.getParent(), null, text.getBounds());
        return new Point(around.x + Math.max(0, (around.width - size.x) / 2), around.y + around.height / 10);
    }

    private void filter() {
        names.search(pattern.getText());
        tree.getTree().setRedraw(false);
        tree.refresh();
        tree.expandAll();
        selectFirstMatch(tree.getTree().getItems());
        tree.getTree().setRedraw(true);
    }

    private boolean selectFirstMatch(TreeItem[] items) {
        for (TreeItem item : items) {
            if (item.getData() instanceof OutlineNode node && names.matches(node)) {
                tree.setSelection(new StructuredSelection(node), true);
                return true;
            }
            if (selectFirstMatch(item.getItems())) {
                return true;
            }
        }
        return false;
    }

    private void goThere() {
        if (((IStructuredSelection) tree.getSelection()).getFirstElement() instanceof OutlineNode node) {
            close();
            editor.selectAndReveal(node.head().getOffset(), node.head().getLength());
        }
    }
}
