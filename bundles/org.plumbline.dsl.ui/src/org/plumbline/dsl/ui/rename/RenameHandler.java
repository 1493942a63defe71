package org.plumbline.dsl.ui.rename;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Shell;
import org.plumbline.dsl.ide.rename.RenameService;
import org.plumbline.dsl.ui.link.EditedText;

/** Asks for another id of the element at the caret, and shows what that would change in which file before it is done. */
public final class RenameHandler extends AbstractHandler {

    private static final String TITLE = "Rename";

    @Override
    public Object execute(ExecutionEvent event) {
        EditedText.active(event).ifPresent(text -> {
            int caret = text.selection().getOffset();
            text.link().ask("Looking for what is to be renamed", RenameService.class, (service, file) -> Renamed.at(service, file, caret),
                    renamed -> open(text, caret, renamed));
        });
        return null;
    }

    private static void open(EditedText text, int caret, Renamed renamed) {
        Shell shell = text.editor().getSite().getShell();
        if (renamed.refusal().isPresent()) {
            MessageDialog.openInformation(shell, TITLE, renamed.refusal().get());
            return;
        }
        try {
            RenameWizard wizard = new RenameWizard(new RenameRefactoring(text.link(), caret, renamed.id()));
            new RefactoringWizardOpenOperation(wizard).run(shell, TITLE);
        } catch (InterruptedException e) {
            // another change of the workspace was going on, and the user did not want to wait for its end
            Thread.currentThread().interrupt();
        }
    }
}
