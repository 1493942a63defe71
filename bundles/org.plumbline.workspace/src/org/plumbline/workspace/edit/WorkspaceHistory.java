package org.plumbline.workspace.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.TriggeredOperations;
import org.eclipse.core.runtime.IStatus;
import org.plumbline.core.edit.DocumentChange;
import org.plumbline.core.edit.DocumentSession;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.dsl.session.EditUnit;
import org.plumbline.dsl.session.UndoHistory;

/**
 * Edits of texts in the history of the workbench. Each is one operation, however many texts it changes: undo finds it in the context of
 * this history and in the editors of every text that was open. What those editors note of it by themselves is part of it.
 */
final class WorkspaceHistory implements UndoHistory {

    private final IOperationHistory history;
    private final IUndoContext context;
    private final OpenTexts texts;

    WorkspaceHistory(IOperationHistory history, IUndoContext context, OpenTexts texts) {
        this.history = history;
        this.context = context;
        this.texts = texts;
    }

    @Override
    public List<DocumentChange> make(EditUnit unit) throws RefusedEdit {
        EditOperation operation = new EditOperation(unit);
        operation.addContext(context);
        List<OpenBuffer> open = texts.of(unit);
        open.forEach(OpenBuffer::endTyping);
        open.stream().flatMap(buffer -> buffer.undoContext().stream()).forEach(operation::addContext);
        TriggeredOperations whole = new TriggeredOperations(operation, history);
        return run(operation, () -> history.execute(whole, null, null));
    }

    @Override
    public List<DocumentChange> undo(EditUnit unit) throws RefusedEdit {
        IUndoableOperation whole = find(undoHistory(), unit);
        return run(operation(whole).orElseThrow(), () -> history.undoOperation(whole, null, null));
    }

    @Override
    public List<DocumentChange> redo(EditUnit unit) throws RefusedEdit {
        IUndoableOperation whole = find(redoHistory(), unit);
        return run(operation(whole).orElseThrow(), () -> history.redoOperation(whole, null, null));
    }

    @Override
    public Optional<EditUnit> undoable() {
        return last(undoHistory(), unit -> true);
    }

    @Override
    public Optional<EditUnit> redoable() {
        return last(redoHistory(), unit -> true);
    }

    @Override
    public Optional<EditUnit> undoable(DocumentSession document) {
        return last(undoHistory(), unit -> unit.leaves(document));
    }

    @Override
    public Optional<EditUnit> redoable(DocumentSession document) {
        return last(redoHistory(), unit -> unit.finds(document));
    }

    private List<IUndoableOperation> undoHistory() {
        return List.of(history.getUndoHistory(context));
    }

    private List<IUndoableOperation> redoHistory() {
        return List.of(history.getRedoHistory(context));
    }

    private static Optional<EditOperation> operation(IUndoableOperation whole) {
        return whole instanceof TriggeredOperations triggered && triggered.getTriggeringOperation() instanceof EditOperation operation
                ? Optional.of(operation) : Optional.empty();
    }

    private static Optional<EditUnit> last(List<IUndoableOperation> operations, Predicate<EditUnit> fits) {
        return operations.reversed().stream().flatMap(whole -> operation(whole).stream()).map(EditOperation::unit).filter(fits).findFirst();
    }

    private static IUndoableOperation find(List<IUndoableOperation> operations, EditUnit unit) throws RefusedEdit {
        return operations.stream().filter(whole -> operation(whole).filter(operation -> operation.unit() == unit).isPresent()).findFirst()
                .orElseThrow(() -> new RefusedEdit("\"" + unit.label() + "\" is forgotten.", "Change the texts themselves."));
    }

    private static List<DocumentChange> run(EditOperation operation, Run run) throws RefusedEdit {
        try {
            IStatus status = run.run();
            if (operation.refusal().isPresent()) {
                throw operation.refusal().get();
            }
            if (!status.isOK()) {
                throw new RefusedEdit("\"" + operation.getLabel() + "\" was not carried out. " + status.getMessage(), "Nothing was changed.");
            }
            return operation.changes();
        } catch (ExecutionException e) {
            throw new RefusedEdit("\"" + operation.getLabel() + "\" failed: " + e.getMessage() + ".", "Nothing was changed.", e);
        }
    }

    /** What the history of the workbench is asked to do. */
    @FunctionalInterface
    private interface Run {

        IStatus run() throws ExecutionException;
    }

    /** Knows which texts of a unit are open. */
    @FunctionalInterface
    interface OpenTexts {

        List<OpenBuffer> of(EditUnit unit);
    }
}
