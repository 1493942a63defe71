package org.plumbline.dsl.session;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;

/** A file on a disk that gets full between the last check and the writing. */
record FailingStore(TextStore file) implements TextStore {

    @Override
    public URI uri() {
        return file.uri();
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public Optional<String> read() throws RefusedEdit {
        return file.read();
    }

    @Override
    public void check(Optional<String> expected, Optional<String> text) throws RefusedEdit {
        file.check(expected, text);
    }

    @Override
    public void write(Optional<String> expected, Optional<String> text, List<TextEdit> edits) throws RefusedEdit {
        throw new RefusedEdit("The disk is full.", "Make room.");
    }
}
