package org.plumbline.dsl.session;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;

/** A text that somebody has open and has not saved yet: edits go into it, and not into its file. */
public final class OpenText implements TextStore {

    private final URI uri;
    private final String name;
    private Optional<String> text;

    /** An open text with what stands in it by now. */
    public OpenText(URI uri, String name, String text) {
        this.uri = uri;
        this.name = name;
        this.text = Optional.of(text);
    }

    @Override
    public URI uri() {
        return uri;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<String> read() {
        return text;
    }

    /** What its author has typed by now. */
    public void type(String typed) {
        text = Optional.of(typed);
    }

    @Override
    public void check(Optional<String> expected, Optional<String> wanted) throws RefusedEdit {
        if (!text.equals(expected)) {
            throw new RefusedEdit(name + ":" + ChangedLine.first(expected.orElse(""), text.orElse("")) + " was changed meanwhile.", "Look at the text, then repeat the change.");
        }
    }

    @Override
    public void write(Optional<String> expected, Optional<String> wanted, List<TextEdit> edits) throws RefusedEdit {
        check(expected, wanted);
        text = wanted;
    }
}
