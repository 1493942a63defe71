package org.plumbline.core.edit;

import java.util.List;

/**
 * Edits to be made to a text.
 *
 * @param document which
 * @param version of the text that they count in
 * @param edits in any order
 * @param isRemoved whether the text is gone afterwards
 */
public record DocumentEdits(DocumentSession document, long version, List<TextEdit> edits, boolean isRemoved) {

    public DocumentEdits {
        edits = List.copyOf(edits);
    }

    /** Edits of a text that stays. */
    public DocumentEdits(DocumentSession document, long version, List<TextEdit> edits) {
        this(document, version, edits, false);
    }

    /** Takes a text away, as it is by now, with its file. */
    public static DocumentEdits removal(DocumentSession document) {
        return new DocumentEdits(document, document.version(), List.of(new TextEdit(0, document.text().length(), "")), true);
    }
}
