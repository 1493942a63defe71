package org.plumbline.dsl.ui.rename;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.ui.statushandlers.StatusManager;
import org.plumbline.dsl.ide.rename.RenameService;
import org.plumbline.dsl.ui.change.ChangeRun;
import org.plumbline.dsl.ui.change.Planned;
import org.plumbline.dsl.ui.link.EditedText;

/**
 * Gives the element at the caret another id: it is typed where the old one stands, and Enter changes all files. Asked once more, shows
 * what would change in which file before it is done.
 */
public final class RenameHandler extends AbstractHandler {

    private static final String TITLE = "Rename";

    private Optional<LinkedRename> going = Optional.empty();

    @Override
    public Object execute(ExecutionEvent event) {
        EditedText.active(event).ifPresent(this::rename);
        return null;
    }

    private void rename(EditedText text) {
        boolean again = going.filter(rename -> rename.isActiveIn(text.document())).isPresent();
        going.ifPresent(LinkedRename::cancel);
        going = Optional.empty();
        int caret = text.selection().getOffset();
        text.link().ask("Looking for what is to be renamed", RenameService.class, (service, file) -> Renamed.at(service, file, caret),
                renamed -> begin(text, caret, renamed, again));
    }

    private void begin(EditedText text, int caret, Renamed renamed, boolean dialog) {
        if (renamed.refusal().isPresent()) {
            tell(text, renamed.refusal().get());
            return;
        }
        if (!dialog && text.editor().getAdapter(ITextOperationTarget.class) instanceof TextViewer viewer) {
            going = LinkedRename.begin(viewer, text.link(), caret, renamed.mentions(), id -> change(text, caret, renamed.id(), id));
        }
        if (going.isEmpty()) {
            openDialog(text, caret, renamed);
        }
    }

    private static void change(EditedText text, int caret, String before, String id) {
        String title = "Rename " + before + " to " + id;
        text.link().askInAll(title, RenameService.class,
                (service, file) -> Renaming.of(service, file, caret, id),
                answers -> make(text, title, answers.stream().reduce(Renaming::and).orElseThrow()));
    }

    private static void make(EditedText text, String title, Renaming renaming) {
        Planned planned = renaming.planned();
        if (planned.refusal().isPresent()) {
            tell(text, planned.refusal().get());
            return;
        }
        try {
            ChangeRun.of(planned.change().named(title));
            if (!renaming.left().isEmpty()) {
                MessageDialog.openWarning(text.editor().getSite().getShell(), title, String.join("\n\n", renaming.left()));
            }
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    private static void openDialog(EditedText text, int caret, Renamed renamed) {
        try {
            RenameWizard wizard = new RenameWizard(new RenameRefactoring(text.link(), caret, renamed.id()));
            new RefactoringWizardOpenOperation(wizard).run(text.editor().getSite().getShell(), TITLE);
        } catch (InterruptedException e) {
            // another change of the workspace was going on, and the user did not want to wait for its end
            Thread.currentThread().interrupt();
        }
    }

    private static void tell(EditedText text, String reason) {
        MessageDialog.openInformation(text.editor().getSite().getShell(), TITLE, reason);
    }
}
