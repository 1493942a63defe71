package org.plumbline.diagram.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.plumbline.core.edit.DocumentChange;
import org.plumbline.core.edit.DocumentEdits;
import org.plumbline.core.edit.DocumentSession;
import org.plumbline.core.edit.ProjectDocuments;
import org.plumbline.core.edit.RefusedEdit;

/**
 * The texts of a project as an editor of its model sees them: without the files {@code layout/NAME.KIND.json}, which are no texts of the
 * language. Whoever knows what an edit means for those files has it written in the same unit.
 *
 * <p>Not for several threads.
 */
public final class LayoutDocuments implements ProjectDocuments {

    /** Says what becomes of other files when the texts change; it is asked when the model has changed, and before any text has. */
    @FunctionalInterface
    public interface Companion {

        /** @throws RefusedEdit if it cannot be; then no text changes either */
        List<DocumentEdits> edits() throws RefusedEdit;
    }

    /** Something that edits texts. */
    @FunctionalInterface
    interface Editing {
        void edit() throws RefusedEdit;
    }

    private final ProjectDocuments all;
    private Optional<Companion> companion = Optional.empty();

    /** @param all texts and layouts of a project, with their history */
    public LayoutDocuments(ProjectDocuments all) {
        this.all = all;
    }

    /** Whether a file keeps places of nodes. */
    public static boolean isLayout(URI uri) {
        return uri.segmentCount() > 1 && uri.segment(uri.segmentCount() - 2).equals("layout") && "json".equals(uri.fileExtension());
    }

    /** The documents that are no texts of the language. */
    List<DocumentSession> layouts() {
        return all.all().stream().filter(document -> isLayout(document.uri())).toList();
    }

    /** A document that is none of the texts; begun if it is not there. */
    DocumentSession layout(URI uri) throws RefusedEdit {
        Optional<DocumentSession> there = all.find(uri);
        return there.isPresent() ? there.get() : all.create(uri);
    }

    /** Edits texts, with a companion that is asked once if any of them changes. */
    void edit(Companion other, Editing editing) throws RefusedEdit {
        companion = Optional.of(other);
        try {
            editing.edit();
        } finally {
            companion = Optional.empty();
        }
    }

    @Override
    public List<DocumentSession> all() {
        return all.all().stream().filter(document -> !isLayout(document.uri())).toList();
    }

    @Override
    public Optional<DocumentSession> find(URI uri) {
        return isLayout(uri) ? Optional.empty() : all.find(uri);
    }

    @Override
    public DocumentSession create(URI uri) throws RefusedEdit {
        return all.create(uri);
    }

    @Override
    public List<DocumentChange> apply(String label, List<DocumentEdits> edits) throws RefusedEdit {
        List<DocumentEdits> together = new ArrayList<>(edits);
        if (companion.isPresent()) {
            together.addAll(companion.get().edits());
        }
        return texts(all.apply(label, together));
    }

    @Override
    public Optional<String> undoLabel() {
        return all.undoLabel();
    }

    @Override
    public Optional<String> redoLabel() {
        return all.redoLabel();
    }

    @Override
    public List<DocumentChange> undo() throws RefusedEdit {
        return texts(all.undo());
    }

    @Override
    public List<DocumentChange> redo() throws RefusedEdit {
        return texts(all.redo());
    }

    private static List<DocumentChange> texts(List<DocumentChange> changes) {
        return changes.stream().filter(change -> !isLayout(change.document().uri())).toList();
    }
}
