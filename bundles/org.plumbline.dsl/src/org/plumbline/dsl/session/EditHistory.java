package org.plumbline.dsl.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was done to the documents of a project and what was taken back, in this order. */
final class EditHistory {

    private final List<EditUnit> done = new ArrayList<>();
    private final List<EditUnit> undone = new ArrayList<>();

    /** A new unit: what was taken back in its documents before cannot be made again. */
    void add(EditUnit unit) {
        done.add(unit);
        undone.removeIf(other -> unit.steps().stream().anyMatch(step -> other.changes(step.document())));
    }

    void undo(EditUnit unit) {
        done.remove(unit);
        undone.add(unit);
    }

    void redo(EditUnit unit) {
        undone.remove(unit);
        done.add(unit);
    }

    Optional<EditUnit> undoable() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }

    Optional<EditUnit> redoable() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
    }

    /** The unit that made a document what it is. */
    Optional<EditUnit> undoable(StoredDocument document) {
        return done.reversed().stream().filter(unit -> unit.leaves(document)).findFirst();
    }

    /** The unit that was taken back last and began with the document as it is. */
    Optional<EditUnit> redoable(StoredDocument document) {
        return undone.reversed().stream().filter(unit -> unit.finds(document)).findFirst();
    }
}
