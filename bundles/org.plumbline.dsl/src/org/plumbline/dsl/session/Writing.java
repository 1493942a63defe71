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
 */
record Writing(StoredDocument document, List<TextEdit> edits, Optional<String> text) {

    /** Writes all texts or none, and tells who listens once all are written. */
    static List<DocumentChange> all(List<Writing> writings) throws RefusedEdit {
        for (Writing writing : writings) {
            writing.document.store().check(writing.document.stored(), writing.text);
        }
        List<Writing> done = new ArrayList<>();
        for (Writing writing : writings) {
            try {
                writing.document.store().write(writing.document.stored(), writing.text, writing.edits);
                done.add(writing);
            } catch (RefusedEdit e) {
                done.forEach(written -> written.restore(e));
                throw e;
            }
        }
        List<DocumentChange> changes = done.stream()
                .map(written -> written.document.becomes(written.text, written.edits)).toList();
        changes.forEach(change -> ((StoredDocument) change.document()).tell(change));
        return changes;
    }

    private void restore(RefusedEdit reason) {
        try {
            document.store().write(text, document.stored(), TextEdit.inverse(edits, document.text()));
        } catch (RefusedEdit e) {
            reason.addSuppressed(e);
        }
    }
}
