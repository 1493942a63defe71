package org.plumbline.core.edit;

import java.util.List;

/**
 * A change that was made to a text.
 *
 * @param document which
 * @param edits in the text before the change, in the order of their places
 * @param version of the text with the change
 */
public record DocumentChange(DocumentSession document, List<TextEdit> edits, long version) {

    public DocumentChange {
        edits = TextEdit.sorted(edits);
    }
}
