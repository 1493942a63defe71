package org.plumbline.dsl.ui.rename;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.NullChange;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.plumbline.dsl.ide.rename.RenameService;
import org.plumbline.dsl.ui.link.TextLink;

/** Gives an element another id, in all files of its project and of those that build upon it. */
final class RenameRefactoring extends Refactoring {

    private final TextLink text;
    private final int caret;
    private final String before;
    private String id;
    private Change change = new NullChange();

    /**
     * @param text in which a user pointed at the element
     * @param caret where
     * @param before its id now
     */
    RenameRefactoring(TextLink text, int caret, String before) {
        this.text = text;
        this.caret = caret;
        this.before = before;
        this.id = before;
    }

    /** The id that it has now, as it is written. */
    String before() {
        return before;
    }

    /** Says which id it shall get. */
    void rename(String typed) {
        id = typed;
    }

    @Override
    public String getName() {
        return "Rename " + before;
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
        return new RefactoringStatus();
    }

    /** The language says what would have to change, or why it cannot be done. */
    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) throws OperationCanceledException {
        Optional<Renaming> renaming = text.askInAll(RenameService.class,
                (service, file) -> Renaming.of(service, file, caret, id)).stream().reduce(Renaming::and);
        if (renaming.isEmpty()) {
            return RefactoringStatus.createFatalErrorStatus(text.file().getName() + " belongs to no project that can be read.");
        }
        try {
            change = renaming.get().planned().change().named(getName() + " to " + id);
        } catch (CoreException e) {
            return RefactoringStatus.createFatalErrorStatus(e.getStatus().getMessage());
        }
        return renaming.get().planned().refusal().map(RefactoringStatus::createFatalErrorStatus).orElseGet(() -> warned(renaming.get().left()));
    }

    private static RefactoringStatus warned(List<String> left) {
        RefactoringStatus status = new RefactoringStatus();
        left.forEach(status::addWarning);
        return status;
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        return change;
    }
}
