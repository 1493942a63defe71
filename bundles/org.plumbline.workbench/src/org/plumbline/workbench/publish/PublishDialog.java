package org.plumbline.workbench.publish;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.plumbline.publishing.DocumentFormat;

/** Asks which roadmap to publish, and where. */
final class PublishDialog extends TitleAreaDialog {

    private static final String FOLDER = "documents";

    private final List<PublishableEngagement> engagements;
    private final List<String> languages = RoadmapLanguages.tags();
    private final int preselected;

    private Combo engagement;
    private Combo language;
    private final Map<DocumentFormat, Button> formats = new EnumMap<>(DocumentFormat.class);
    private Text asOf;
    private Text folder;
    private Button draft;
    private Button open;
    private PublishRequest request;

    /** @param preselected the number of the engagement that is offered first */
    PublishDialog(Shell parent, List<PublishableEngagement> engagements, int preselected) {
        super(parent);
        this.engagements = List.copyOf(engagements);
        this.preselected = preselected;
    }

    /** What was asked for, after OK. */
    PublishRequest request() {
        return request;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Publish Roadmap");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle("Publish the roadmap of an engagement");
        setMessage("The project is checked first. Errors stop the document, unless it is a draft.");
        Composite fields = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(fields);
        engagement = combo(fields, "&Engagement:", engagements.stream().map(each -> each.id() + "  (" + each.project().getName() + ")").toList());
        engagement.select(preselected);
        language = combo(fields, "&Language:", languages.stream().map(RoadmapLanguages::name).toList());
        language.select(0);
        formats(fields);
        asOf = text(fields, "&As of:", 2);
        asOf.setMessage("For example 2026-06-30. Empty: the day that the text states (status on).");
        folder = text(fields, "&Folder:", 1);
        folder.setText(engagements.get(preselected).project().getLocation().append(FOLDER).toOSString());
        browse(fields);
        draft = check(fields, "Make a &draft that names its errors", false);
        open = check(fields, "&Open the document when it is there", true);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Publish", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        validate();
        if (getErrorMessage() == null) {
            request = new PublishRequest(engagements.get(engagement.getSelectionIndex()), languages.get(language.getSelectionIndex()),
                    chosen(), date(), Path.of(folder.getText().strip()), draft.getSelection(), open.getSelection());
            super.okPressed();
        }
    }

    private void validate() {
        String objection = null;
        try {
            date();
            if (chosen().isEmpty()) {
                objection = "Choose a format for the document.";
            }
            if (folder.getText().isBlank() || !Path.of(folder.getText().strip()).isAbsolute()) {
                objection = "Choose a folder for the document.";
            }
        } catch (DateTimeParseException e) {
            objection = "'" + asOf.getText().strip() + "' is no date. Write year, month and day, for example 2026-06-30.";
        } catch (InvalidPathException e) {
            objection = "This cannot be the name of a folder. Choose another one.";
        }
        setErrorMessage(objection);
    }

    /** Where there is one format only, nobody is asked. */
    private void formats(Composite parent) {
        if (DocumentFormat.all().size() < 2) {
            return;
        }
        new Label(parent, SWT.NONE).setText("Formats:");
        Composite row = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(DocumentFormat.all().size()).spacing(16, 0).applyTo(row);
        for (DocumentFormat format : DocumentFormat.all()) {
            Button button = new Button(row, SWT.CHECK);
            button.setText(format.title());
            button.setSelection(true);
            button.addListener(SWT.Selection, event -> setErrorMessage(null));
            formats.put(format, button);
        }
    }

    private List<DocumentFormat> chosen() {
        return DocumentFormat.all().stream().filter(format -> !formats.containsKey(format) || formats.get(format).getSelection()).toList();
    }

    private Optional<LocalDate> date() {
        return asOf.getText().isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(asOf.getText().strip()));
    }

    private static Combo combo(Composite parent, String label, List<String> items) {
        new Label(parent, SWT.NONE).setText(label);
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        return combo;
    }

    private Text text(Composite parent, String label, int columns) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT).span(columns, 1).applyTo(text);
        text.addListener(SWT.Modify, event -> setErrorMessage(null));
        return text;
    }

    private void browse(Composite parent) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText("&Browse…");
        button.addListener(SWT.Selection, event -> {
            DirectoryDialog dialog = new DirectoryDialog(getShell());
            dialog.setFilterPath(folder.getText());
            String chosen = dialog.open();
            if (chosen != null) {
                folder.setText(chosen);
            }
        });
    }

    private static Button check(Composite parent, String label, boolean selected) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(label);
        button.setSelection(selected);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
        return button;
    }
}
