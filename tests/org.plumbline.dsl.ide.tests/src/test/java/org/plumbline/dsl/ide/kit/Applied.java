package org.plumbline.dsl.ide.kit;

import java.util.List;
import org.eclipse.lsp4j.TextEdit;
import org.plumbline.dsl.ide.text.TextPositions;

/** Makes the edits of a service. */
public final class Applied {

    private Applied() {
    }

    /** A text with edits made, which all count in the text before them. */
    public static String to(String text, List<TextEdit> edits) {
        TextPositions positions = new TextPositions(text);
        return org.plumbline.core.edit.TextEdit.apply(edits.stream().map(edit -> {
            int start = positions.offset(edit.getRange().getStart());
            return new org.plumbline.core.edit.TextEdit(start, positions.offset(edit.getRange().getEnd()) - start, edit.getNewText());
        }).toList(), text);
    }
}
