package org.plumbline.dsl.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.common.util.URI;
import org.plumbline.core.edit.DocumentChange;
import org.plumbline.core.edit.DocumentEdits;
import org.plumbline.core.edit.DocumentListener;
import org.plumbline.core.edit.DocumentSession;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;

/** The text of a store, as it was read or written last. */
final class StoredDocument implements DocumentSession {

    private final StoredDocuments documents;
    private final TextStore store;
    private final List<DocumentListener> listeners = new CopyOnWriteArrayList<>();
    private Optional<String> text;
    private long version;
    private TextState state;

    StoredDocument(StoredDocuments documents, TextStore store) throws RefusedEdit {
        this.documents = documents;
        this.store = store;
        this.text = store.read();
        this.state = TextState.of(text);
    }

    @Override
    public URI uri() {
        return store.uri();
    }

    @Override
    public String name() {
        return store.name();
    }

    @Override
    public String text() {
        return text.orElse("");
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public void apply(String label, long expected, List<TextEdit> edits) throws RefusedEdit {
        documents.apply(label, List.of(new DocumentEdits(this, expected, edits)));
    }

    @Override
    public Optional<String> undoLabel() {
        return documents.history().undoable(this).map(EditUnit::label);
    }

    @Override
    public Optional<String> redoLabel() {
        return documents.history().redoable(this).map(EditUnit::label);
    }

    @Override
    public List<DocumentChange> undo() throws RefusedEdit {
        return documents.undo(documents.history().undoable(this));
    }

    @Override
    public List<DocumentChange> redo() throws RefusedEdit {
        return documents.redo(documents.history().redoable(this));
    }

    @Override
    public void addListener(DocumentListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(DocumentListener listener) {
        listeners.remove(listener);
    }

    TextStore store() {
        return store;
    }

    /** What the store keeps as far as is known; empty for a text that is not there yet. */
    Optional<String> stored() {
        return text;
    }

    /** Which text it has. */
    TextState state() {
        return state;
    }

    DocumentChange becomes(Optional<String> changed, List<TextEdit> edits) {
        text = changed;
        state = TextState.of(changed);
        version++;
        return new DocumentChange(this, edits, version);
    }

    void tell(DocumentChange change) {
        listeners.forEach(listener -> listener.changed(change));
    }
}
