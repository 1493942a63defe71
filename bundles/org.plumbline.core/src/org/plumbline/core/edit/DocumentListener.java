package org.plumbline.core.edit;

/** Wants to know when the text of a document has changed. */
@FunctionalInterface
public interface DocumentListener {

    /** The text has changed: by an edit, by undo or redo, or because somebody else changed the file. */
    void changed(DocumentChange change);
}
