package org.plumbline.dsl.writing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.edit.TextEdit;

/**
 * What is known where one element is edited: how it stands in its text, and what it holds now.
 *
 * @param units the fields of the element as it was written
 * @param printing the style of the text
 * @param edits the changes of the text so far, in no particular order
 */
record EditedElement(WrittenElement written, EObject now, Units units, Printing printing, FieldComments comments, List<TextEdit> edits) {

    /** @param behind up to where the text behind the element may change with it */
    static EditedElement of(WrittenElement written, EObject now, Units units, Printing printing, int behind) {
        return new EditedElement(written, now, units, printing, new FieldComments(written, units, behind), new ArrayList<>());
    }

    Lines lines() {
        return written.text().lines();
    }

    List<Token> tokens() {
        return written.tokens();
    }

    /** Whether it is what a file holds, all around it. */
    boolean isFile() {
        return written.parent() == null;
    }

    void insert(int offset, String text) {
        replace(offset, offset, text);
    }

    /** Puts a text in the place of another one; what says the same in the same way is no change. */
    void replace(int start, int end, String text) {
        if (!lines().text().substring(start, end).equals(text)) {
            edits.add(new TextEdit(start, end - start, text));
        }
    }
}
