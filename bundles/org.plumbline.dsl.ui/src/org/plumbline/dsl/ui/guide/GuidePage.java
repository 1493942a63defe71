package org.plumbline.dsl.ui.guide;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.plumbline.dsl.ui.hover.StyledMarkdown;

/** Shows a book of the help: its headings on the left, to be filtered, and the chapter that is chosen on the right. */
public final class GuidePage extends ReadOnlyPage {

    /** Its id in {@code plugin.xml}. */
    public static final String ID = "org.plumbline.dsl.ui.guide";

    private static final int[] SHARES = {30, 70};
    private static final int MARGIN = 16;
    private static final int LINE_SPACING = 3;

    private Chapter book;
    private TreeViewer headings;
    private StyledText text;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        super.init(site, input);
        book = Chapter.read(((GuideInput) input).book().markdown().orElse("This installation lacks the text."));
    }

    @Override
    public void createPartControl(Composite parent) {
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(left);
        FilteredTree tree = new FilteredTree(left, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL, new PatternFilter(), true, true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        headings = tree.getViewer();
        headings.setContentProvider(new Chapters());
        headings.setLabelProvider(LabelProvider.createTextProvider(chapter -> ((Chapter) chapter).title()));
        headings.setInput(book);
        headings.expandToLevel(2);
        headings.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof Chapter chapter) {
                show(chapter);
            }
        });
        text = new StyledText(halves, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(LINE_SPACING);
        text.setFont(JFaceResources.getDialogFont());
        halves.setWeights(SHARES);
        show("");
    }

    /** Shows the chapter under a heading, or the first one. */
    public void show(String heading) {
        book.find(heading).or(() -> book.children().stream().findFirst())
                .ifPresent(chapter -> headings.setSelection(new StructuredSelection(chapter), true));
    }

    @Override
    public void setFocus() {
        headings.getControl().setFocus();
    }

    private void show(Chapter chapter) {
        StyledMarkdown styled = StyledMarkdown.page(chapter.text());
        text.setText(styled.text());
        text.setStyleRanges(styled.styles().toArray(StyleRange[]::new));
        text.setTopIndex(0);
    }
}
