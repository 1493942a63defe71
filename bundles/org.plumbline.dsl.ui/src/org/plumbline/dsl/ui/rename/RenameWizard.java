package org.plumbline.dsl.ui.rename;

import org.eclipse.ltk.ui.refactoring.RefactoringWizard;

/** Asks for the new id; its preview shows the files before and after. */
final class RenameWizard extends RefactoringWizard {

    private final RenameRefactoring rename;

    RenameWizard(RenameRefactoring rename) {
        super(rename, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
        this.rename = rename;
        setDefaultPageTitle("Rename");
    }

    @Override
    protected void addUserInputPages() {
        addPage(new RenamePage(rename));
    }
}
