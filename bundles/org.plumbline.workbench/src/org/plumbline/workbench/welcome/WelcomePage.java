package org.plumbline.workbench.welcome;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.plumbline.dsl.ui.guide.GuideBook;
import org.plumbline.dsl.ui.guide.GuideInput;
import org.plumbline.dsl.ui.guide.ReadOnlyPage;
import org.plumbline.workbench.create.ExampleOpener;
import org.plumbline.workbench.create.ExampleProject;
import org.plumbline.workbench.create.NewEngagementWizard;
import org.plumbline.workbench.create.NewToolboxWizard;

/** The first page that a new author sees: one click away from an example, and from a beginning of one's own. */
public final class WelcomePage extends ReadOnlyPage {

    /** Its id in {@code plugin.xml}. */
    public static final String ID = "org.plumbline.workbench.welcome";

    private static final int MARGIN = 24;
    private static final int WIDEST_COLUMN = 340;
    private static final int NARROWEST_COLUMN = 180;

    private final Map<Label, Integer> texts = new LinkedHashMap<>();
    private Composite page;

    @Override
    public void createPartControl(Composite parent) {
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        page = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, 32).spacing(MARGIN, 4).applyTo(page);
        fill(getSite().getWorkbenchWindow());
        scrolled.setContent(page);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.addListener(SWT.Resize, event -> fit(scrolled));
        fit(scrolled);
    }

    /** Wraps the texts so that both columns are seen, however narrow the page is. */
    private void fit(ScrolledComposite scrolled) {
        int column = Math.clamp((scrolled.getClientArea().width - 3 * MARGIN) / 2, NARROWEST_COLUMN, WIDEST_COLUMN);
        texts.forEach((text, columns) -> ((GridData) text.getLayoutData()).widthHint = columns * column + (columns - 1) * MARGIN);
        page.layout(true, true);
        scrolled.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    private void fill(IWorkbenchWindow window) {
        heading(page, "Welcome to Plumbline", JFaceResources.HEADER_FONT, 2);
        text(page, "Write down integrity risks, the tools that reduce them and the plan of an organization as plain text. Plumbline "
                + "checks it while you write, and makes the roadmap that management approves.", 2);
        Composite examples = column("See how it works");
        ExampleOpener opener = new ExampleOpener(window);
        link(examples, "Open the example of a water utility",
                "An invented utility, Bayview, with its toolbox, workshop, risks and action plan. One click copies it here.",
                () -> opener.open(ExampleProject.WATER_UTILITY));
        link(examples, "Open the example of a village committee",
                "The same on a few pages: seven risks, seven tools, a matrix of three by three.",
                () -> opener.open(ExampleProject.VILLAGE_COMMITTEE));
        link(examples, "Open the example of a governance framework",
                "How an international organization put its framework to use: eleven initiatives, each figure with its paragraph.",
                () -> opener.open(ExampleProject.GOVERNANCE_FRAMEWORK));
        heading(examples, "And then", JFaceResources.BANNER_FONT, 1);
        text(examples, "Change a word and save. Look at the Problems below; a double click goes to the place. Mend it, and choose File > "
                + "Publish Roadmap…", 1);
        Composite own = column("Begin your own");
        link(own, "New toolbox…", "The risk cards and tool cards of a sector.", () -> begin(new NewToolboxWizard()));
        link(own, "New engagement…", "The work of one organization: workshop, risks, tools and action plan.",
                () -> begin(new NewEngagementWizard()));
        read(own);
    }

    private void read(Composite column) {
        if (GuideBook.WORKBENCH.isThere() && GuideBook.LANGUAGE.isThere()) {
            heading(column, "Read", JFaceResources.BANNER_FONT, 1);
            link(column, "The workbench in ten minutes", "What is where, and what the keys do.", () -> show(GuideBook.WORKBENCH));
            link(column, "The language in an hour", "How texts are written, with a reference of all words.", () -> show(GuideBook.LANGUAGE));
        }
    }

    private void show(GuideBook book) {
        new GuideInput(book, "").open(getSite().getPage());
    }

    private void begin(INewWizard wizard) {
        wizard.init(getSite().getWorkbenchWindow().getWorkbench(), StructuredSelection.EMPTY);
        new WizardDialog(getSite().getShell(), wizard).open();
    }

    private Composite column(String title) {
        Composite column = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(column);
        GridDataFactory.fillDefaults().applyTo(column);
        heading(column, title, JFaceResources.BANNER_FONT, 1);
        return column;
    }

    private static void heading(Composite parent, String text, String font, int columns) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        label.setFont(JFaceResources.getFont(font));
        GridDataFactory.swtDefaults().span(columns, 1).indent(0, columns > 1 ? 0 : 16).applyTo(label);
    }

    private void link(Composite parent, String text, String explanation, Runnable action) {
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + text + "</a>");
        link.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.swtDefaults().indent(0, 6).applyTo(link);
        text(parent, explanation, 1);
    }

    private void text(Composite parent, String text, int columns) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        GridDataFactory.swtDefaults().span(columns, 1).hint(columns * WIDEST_COLUMN, SWT.DEFAULT).applyTo(label);
        texts.put(label, columns);
    }
}
