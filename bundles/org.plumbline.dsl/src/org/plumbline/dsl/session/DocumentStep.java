package org.plumbline.dsl.session;

import java.util.List;
import java.util.Optional;
import org.plumbline.core.edit.TextEdit;

/**
 * What a unit of the history does to one document.
 *
 * @param document which
 * @param edits in the text before
 * @param inverse in the text after
 * @param wasThere whether there was a text before
 * @param before the state of the document before
 * @param after its state after
 */
record DocumentStep(StoredDocument document, List<TextEdit> edits, List<TextEdit> inverse, boolean wasThere, TextState before,
        TextState after) {

    static DocumentStep of(StoredDocument document, List<TextEdit> edits) {
        String text = document.text();
        return new DocumentStep(document, edits, TextEdit.inverse(edits, text), document.stored().isPresent(), document.state(),
                TextState.of(Optional.of(TextEdit.apply(edits, text))));
    }

    Writing forward() {
        return new Writing(document, edits, Optional.of(TextEdit.apply(edits, document.text())));
    }

    Writing back() {
        Optional<String> text = wasThere ? Optional.of(TextEdit.apply(inverse, document.text())) : Optional.empty();
        return new Writing(document, inverse, text);
    }
}
