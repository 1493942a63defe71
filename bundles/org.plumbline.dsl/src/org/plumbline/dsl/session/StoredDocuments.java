package org.plumbline.dsl.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.plumbline.core.edit.DocumentChange;
import org.plumbline.core.edit.DocumentEdits;
import org.plumbline.core.edit.DocumentSession;
import org.plumbline.core.edit.ProjectDocuments;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;

/** Documents in stores: files of the disk, and texts that somebody has open. */
public final class StoredDocuments implements ProjectDocuments {

    private final Map<URI, StoredDocument> documents = new LinkedHashMap<>();
    private final UndoHistory history;
    private final TextPlaces places;

    /**
     * The texts of the stores as they are now, with a history of their own; new ones are files of the disk.
     *
     * @throws RefusedEdit if one of them cannot be read
     */
    public StoredDocuments(List<? extends TextStore> stores) throws RefusedEdit {
        this(stores, StoredDocuments::file, new EditHistory());
    }

    /**
     * The texts of the stores as they are now.
     *
     * @param places where new texts are kept
     * @param history remembers what is done to them
     * @throws RefusedEdit if one of them cannot be read
     */
    public StoredDocuments(List<? extends TextStore> stores, TextPlaces places, UndoHistory history) throws RefusedEdit {
        this.places = places;
        this.history = history;
        for (TextStore store : stores) {
            documents.put(store.uri(), new StoredDocument(this, store));
        }
    }

    /**
     * Files, each called in messages as its path is given.
     *
     * @throws RefusedEdit if one of them cannot be read
     */
    public static StoredDocuments files(List<Path> files) throws RefusedEdit {
        return new StoredDocuments(files.stream().map(file -> new FileStore(file, file.toString())).toList());
    }

    @Override
    public List<DocumentSession> all() {
        return List.copyOf(documents.values());
    }

    @Override
    public Optional<DocumentSession> find(URI uri) {
        return Optional.ofNullable(documents.get(uri));
    }

    @Override
    public DocumentSession create(URI uri) throws RefusedEdit {
        if (documents.containsKey(uri)) {
            throw new RefusedEdit("There can be no new file " + uri.lastSegment() + ".", "Give it another name.");
        }
        StoredDocument document = new StoredDocument(this, places.at(uri));
        if (document.stored().isPresent()) {
            throw new RefusedEdit("There is a file " + uri.lastSegment() + " already.", "Give the new one another name.");
        }
        documents.put(uri, document);
        return document;
    }

    /**
     * Reads all stores again. What changed there by other hands cannot be undone here.
     *
     * @throws RefusedEdit if one of them cannot be read; then nothing is taken over
     */
    public List<DocumentChange> refresh() throws RefusedEdit {
        return refresh(documents.values());
    }

    static List<DocumentChange> refresh(Collection<StoredDocument> documents) throws RefusedEdit {
        Map<StoredDocument, Optional<String>> changed = new LinkedHashMap<>();
        for (StoredDocument document : documents) {
            Optional<String> text = document.store().read();
            if (!text.equals(document.stored())) {
                changed.put(document, text);
            }
        }
        List<DocumentChange> changes = new ArrayList<>();
        changed.forEach((document, text) -> changes.add(document.becomes(text,
                List.of(new TextEdit(0, document.text().length(), text.orElse(""))))));
        changes.forEach(change -> ((StoredDocument) change.document()).tell(change));
        return List.copyOf(changes);
    }

    @Override
    public List<DocumentChange> apply(String label, List<DocumentEdits> edits) throws RefusedEdit {
        List<DocumentStep> steps = new ArrayList<>();
        for (DocumentEdits edited : edits) {
            if (!(documents.get(edited.document().uri()) instanceof StoredDocument document) || document != edited.document()) {
                throw new IllegalArgumentException(edited.document().name() + " is none of these documents");
            }
            if (document.version() != edited.version()) {
                throw new RefusedEdit(document.name() + " was changed meanwhile.", "Look at the text, then repeat the change.");
            }
            if (!edited.edits().isEmpty()) {
                steps.add(DocumentStep.of(document, edited));
            }
        }
        return steps.isEmpty() ? List.of() : history.make(new EditUnit(label, steps));
    }

    @Override
    public Optional<String> undoLabel() {
        return history.undoable().map(EditUnit::label);
    }

    @Override
    public Optional<String> redoLabel() {
        return history.redoable().map(EditUnit::label);
    }

    @Override
    public List<DocumentChange> undo() throws RefusedEdit {
        return undo(history.undoable());
    }

    @Override
    public List<DocumentChange> redo() throws RefusedEdit {
        return redo(history.redoable());
    }

    UndoHistory history() {
        return history;
    }

    List<DocumentChange> undo(Optional<EditUnit> last) throws RefusedEdit {
        return history.undo(last.orElseThrow(() -> new RefusedEdit("There is nothing to undo.", "Nothing was changed here yet.")));
    }

    List<DocumentChange> redo(Optional<EditUnit> next) throws RefusedEdit {
        return history.redo(next.orElseThrow(() -> new RefusedEdit("There is nothing to redo.", "Nothing was undone here.")));
    }

    private static TextStore file(URI uri) throws RefusedEdit {
        if (!uri.isFile()) {
            throw new RefusedEdit("There can be no new file " + uri.lastSegment() + ".", "Give it another name.");
        }
        return new FileStore(Path.of(uri.toFileString()), uri.lastSegment());
    }
}
