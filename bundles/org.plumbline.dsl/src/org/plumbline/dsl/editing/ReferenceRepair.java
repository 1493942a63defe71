package org.plumbline.dsl.editing;

import java.util.List;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;

/**
 * A reference that would mean something else in a new text, or nothing, and what puts it right.
 *
 * @param place file and line of the new text
 * @param written the reference as it stands there
 * @param edits that write the name of what it is to mean
 */
record ReferenceRepair(String place, String written, List<TextEdit> edits) {

    /** Says that putting it right does not come to an end. */
    RefusedEdit refusal() {
        return new RefusedEdit(place + ": the reference " + written + " would mean something else after this change, and where it is put right,"
                + " others would.", "Write its full name there and repeat the change, or change one id at a time.");
    }
}
