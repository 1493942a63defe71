package org.plumbline.dsl.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.edit.DocumentChange;
import org.plumbline.core.edit.DocumentSession;
import org.plumbline.core.edit.RefusedEdit;

/** What was done to the documents of a project and what was taken back, in this order. */
final class EditHistory implements UndoHistory {

    private final List<EditUnit> done = new ArrayList<>();
    private final List<EditUnit> undone = new ArrayList<>();

    /** A new unit: what was taken back in its documents before cannot be made again. */
    @Override
    public List<DocumentChange> make(EditUnit unit) throws RefusedEdit {
        List<DocumentChange> changes = unit.make();
        done.add(unit);
        undone.removeIf(other -> other.documents().stream().anyMatch(unit.documents()::contains));
        return changes;
    }

    @Override
    public List<DocumentChange> undo(EditUnit unit) throws RefusedEdit {
        List<DocumentChange> changes = unit.takeBack();
        done.remove(unit);
        undone.add(unit);
        return changes;
    }

    @Override
    public List<DocumentChange> redo(EditUnit unit) throws RefusedEdit {
        List<DocumentChange> changes = unit.make();
        undone.remove(unit);
        done.add(unit);
        return changes;
    }

    @Override
    public Optional<EditUnit> undoable() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }

    @Override
    public Optional<EditUnit> redoable() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
    }

    @Override
    public Optional<EditUnit> undoable(DocumentSession document) {
        return done.reversed().stream().filter(unit -> unit.leaves(document)).findFirst();
    }

    @Override
    public Optional<EditUnit> redoable(DocumentSession document) {
        return undone.reversed().stream().filter(unit -> unit.finds(document)).findFirst();
    }
}
