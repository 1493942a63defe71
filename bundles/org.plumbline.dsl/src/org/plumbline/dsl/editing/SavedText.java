package org.plumbline.dsl.editing;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.dsl.project.PlainProjects;
import org.plumbline.dsl.project.PlainProjects.Around;

/**
 * The text that a file of an edited model is saved with, where each file is saved by itself. Its references are written as they will
 * be right when all edited files of its resource set are saved; what a tool does not save stays as it is.
 */
public final class SavedText {

    @Inject
    private Language language;

    @Inject
    private PlainProjects projects;

    /**
     * Makes the text.
     *
     * @param former texts of this file
     * @throws RefusedEdit if the language cannot say what the model says, or something removed is still referred to in this file
     */
    public Saved of(XtextResource file, FormerTexts former) throws RefusedEdit {
        new Removals(language.required(), List.of(file), SavedText::name).settle(Set.of());
        if (former.isEmpty() && file.getParseResult() != null) {
            String text = file.getParseResult().getRootNode().getText();
            former.remember(said(language.read(text, file.getURI(), language.resourceSet())), text);
        }
        return again(file, former);
    }

    /** The text that the file had when its model said the same; the one that it has now, if that still does. */
    private Saved again(XtextResource file, FormerTexts former) throws RefusedEdit {
        RewrittenFile plain = rewritten(file, Map.of());
        int said = said(plain.read());
        for (String text : plain.edits().isEmpty() ? List.<String>of() : former.of(said)) {
            Optional<RewrittenFile> again = read(file, text);
            if (again.isPresent()) {
                return new Saved(again.get(), former, said);
            }
        }
        return new Saved(plain, former, said);
    }

    private int said(XtextResource read) {
        return FormerTexts.said(read.getContents().getFirst(), language.references(read));
    }

    /** The file with a text that it had; empty if that said something else. */
    private Optional<RewrittenFile> read(XtextResource file, String text) {
        try {
            return Optional.of(rewritten(file, Map.of(file, text))).filter(again -> again.text().equals(text));
        } catch (RefusedEdit e) {
            return Optional.empty();
        }
    }

    private RewrittenFile rewritten(XtextResource file, Map<XtextResource, String> texts) throws RefusedEdit {
        Around around = projects.around(file).orElseGet(() -> new Around(loaded(file), List.of()));
        Rewriting rewriting = Rewriting.among(language, around.project(), List.of(file), around.others(), SavedText::name);
        rewriting.of(around.project().stream().filter(other -> other == file || mayBeEdited(other)).toList(), texts);
        return rewriting.file(file);
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
        private final FormerTexts former;
        private final int said;

        private Saved(RewrittenFile file, FormerTexts former, int said) {
            this.file = file;
            this.former = former;
            this.said = said;
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
            former.remember(said, file.text());
        }
    }
}
