package org.plumbline.dsl.ui.rename;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The field for the new id. */
final class RenamePage extends UserInputWizardPage {

    private static final int WIDTH_HINT = 320;

    private final RenameRefactoring rename;

    RenamePage(RenameRefactoring rename) {
        super("rename");
        this.rename = rename;
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        new Label(area, SWT.NONE).setText("&New id:");
        Text field = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH_HINT, SWT.DEFAULT).applyTo(field);
        field.setText(rename.before());
        field.selectAll();
        field.addModifyListener(event -> typed(field.getText()));
        setControl(area);
        typed(field.getText());
        field.setFocus();
    }

    private void typed(String id) {
        rename.rename(id.strip());
        setPageComplete(!id.isBlank() && !id.strip().equals(rename.before()));
    }
}
