package org.plumbline.dsl.editing;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.edit.RefusedEdit;

/**
 * The text that a file of an edited model is saved with, where each file is saved by itself. Its references are written as they will
 * be right when all edited files of its resource set are saved; what a tool does not save stays as it is.
 */
public final class SavedText {

    @Inject
    private Language language;

    /**
     * Makes the text.
     *
     * @throws RefusedEdit if the language cannot say what the model says, or something removed is still referred to in this file
     */
    public Saved of(XtextResource file) throws RefusedEdit {
        new Removals(language.required(), List.of(file), SavedText::name).settle(Set.of());
        List<XtextResource> loaded = loaded(file);
        Rewriting rewriting = new Rewriting(language, loaded, List.of(file), List.of(), SavedText::name);
        rewriting.of(loaded.stream().filter(other -> other == file || mayBeEdited(other)).toList());
        return new Saved(rewriting.file(file));
    }

    private static List<XtextResource> loaded(XtextResource file) {
        List<XtextResource> loaded = new ArrayList<>(List.of(file));
        if (file.getResourceSet() != null) {
            file.getResourceSet().getResources().stream()
                    .filter(other -> other != file && other.getClass() == file.getClass() && !other.getContents().isEmpty())
                    .map(XtextResource.class::cast).forEach(loaded::add);
        }
        return loaded;
    }

    private static boolean mayBeEdited(XtextResource file) {
        return !file.isTrackingModification() || file.isModified();
    }

    private static String name(URI uri) {
        return uri.isFile() ? uri.toFileString() : uri.toString();
    }

    /** A text to be saved. */
    public static final class Saved {

        private final RewrittenFile file;

        private Saved(RewrittenFile file) {
            this.file = file;
        }

        /** The text that the file was read with; empty for a new one. */
        public String before() {
            return file.before();
        }

        /** The text to be saved. */
        public String text() {
            return file.text();
        }

        /** Makes the saved text the one that the file was read with. */
        public void saved() {
            NodeTransfer.to(file);
        }
    }
}
