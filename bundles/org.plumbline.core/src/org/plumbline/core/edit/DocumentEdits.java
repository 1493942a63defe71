package org.plumbline.core.edit;

import java.util.List;

/**
 * Edits to be made to a text.
 *
 * @param document which
 * @param version of the text that they count in
 * @param edits in any order
 */
public record DocumentEdits(DocumentSession document, long version, List<TextEdit> edits) {

    public DocumentEdits {
        edits = List.copyOf(edits);
    }
}
