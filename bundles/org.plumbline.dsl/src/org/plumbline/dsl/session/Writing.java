package org.plumbline.dsl.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.edit.DocumentChange;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;

/**
 * A text about to be written.
 *
 * @param document which
 * @param edits that lead to it
 * @param text with the edits; empty where there shall be none
 * @param state of the document with this text
 */
record Writing(StoredDocument document, List<TextEdit> edits, Optional<String> text, long state) {

    /** Writes all texts or none, and tells who listens once all are written. */
    static List<DocumentChange> all(List<Writing> writings) throws RefusedEdit {
        for (Writing writing : writings) {
            writing.document.store().check(writing.document.stored(), writing.text);
        }
        List<Writing> done = new ArrayList<>();
        for (Writing writing : writings) {
            try {
                writing.document.store().write(writing.document.stored(), writing.text);
                done.add(writing);
            } catch (RefusedEdit e) {
                done.forEach(written -> written.restore(e));
                throw e;
            }
        }
        List<DocumentChange> changes = done.stream()
                .map(written -> written.document.becomes(written.text, written.state, written.edits)).toList();
        changes.forEach(change -> ((StoredDocument) change.document()).tell(change));
        return changes;
    }

    private void restore(RefusedEdit reason) {
        try {
            document.store().write(text, document.stored());
        } catch (RefusedEdit e) {
            reason.addSuppressed(e);
        }
    }
}
