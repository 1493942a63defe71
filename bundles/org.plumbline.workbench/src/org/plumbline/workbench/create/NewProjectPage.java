package org.plumbline.workbench.create;

import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the id of what is begun, and for its title. */
final class NewProjectPage extends WizardPage {

    private static final int WIDTH_IN_CHARACTERS = 60;

    private final NewProjectWords words;
    private final IWorkspaceRoot workspace;
    private Text id;
    private Text title;
    private Label place;

    NewProjectPage(NewProjectWords words, IWorkspaceRoot workspace) {
        super("project");
        this.words = words;
        this.workspace = workspace;
        setTitle(words.title());
        setDescription(words.description());
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Composite fields = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(fields);
        id = field(fields, "&Id:", words.exampleId());
        hint(fields, "How texts refer to it, and the project's name. Capitals, digits, single hyphens.");
        title = field(fields, "&Title:", words.exampleTitle());
        hint(fields, "Its name for people. Without this, the id.");
        new Label(fields, SWT.NONE).setText("Folder:");
        place = text(fields);
        Label contents = new Label(fields, SWT.NONE);
        contents.setText("Contents:");
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(contents);
        text(fields).setText(words.contents());
        setControl(fields);
        show();
        setPageComplete(false);
    }

    String id() {
        return id.getText().strip();
    }

    /** The title; the id where none was given. */
    String title() {
        return title.getText().isBlank() ? id() : title.getText().strip();
    }

    /** The project is named like what it holds. */
    IProject project() {
        return workspace.getProject(id());
    }

    private Text field(Composite parent, String label, String example) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.BORDER);
        text.setMessage("For example " + example);
        text.addListener(SWT.Modify, event -> show());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private void hint(Composite parent, String text) {
        new Label(parent, SWT.NONE);
        text(parent).setText(text);
    }

    private Label text(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH_IN_CHARACTERS), SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void show() {
        Optional<String> objection = id().isEmpty() ? Optional.empty() : objection();
        setErrorMessage(objection.orElse(null));
        setPageComplete(!id().isEmpty() && objection.isEmpty());
        place.setText(workspace.getLocation().append(id().isEmpty() || objection.isPresent() ? "…" : id()).toOSString());
        place.requestLayout();
    }

    private Optional<String> objection() {
        return new NewProjectId(words.template(), workspace).objection(id())
                .or(() -> title().codePoints().anyMatch(Character::isISOControl)
                        ? Optional.of("The title must be one line of text.")
                        : Optional.empty());
    }
}
