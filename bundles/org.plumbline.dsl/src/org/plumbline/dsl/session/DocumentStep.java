package org.plumbline.dsl.session;

import java.util.List;
import java.util.Optional;
import org.plumbline.core.edit.DocumentEdits;
import org.plumbline.core.edit.TextEdit;

/**
 * What a unit of the history does to one document.
 *
 * @param document which
 * @param edits in the text before
 * @param inverse in the text after
 * @param wasThere whether there was a text before
 * @param staysThere whether there is one afterwards
 * @param before the state of the document before
 * @param after its state after
 */
record DocumentStep(StoredDocument document, List<TextEdit> edits, List<TextEdit> inverse, boolean wasThere, boolean staysThere,
        TextState before, TextState after) {

    static DocumentStep of(StoredDocument document, DocumentEdits edited) {
        String text = document.text();
        List<TextEdit> edits = TextEdit.sorted(edited.edits());
        Optional<String> after = Optional.of(TextEdit.apply(edits, text)).filter(there -> !edited.isRemoved());
        return new DocumentStep(document, edits, TextEdit.inverse(edits, text), document.stored().isPresent(), after.isPresent(),
                document.state(), TextState.of(after));
    }

    Writing forward() {
        Optional<String> text = staysThere ? Optional.of(TextEdit.apply(edits, document.text())) : Optional.empty();
        return new Writing(document, edits, text);
    }

    Writing back() {
        Optional<String> text = wasThere ? Optional.of(TextEdit.apply(inverse, document.text())) : Optional.empty();
        return new Writing(document, inverse, text);
    }
}
