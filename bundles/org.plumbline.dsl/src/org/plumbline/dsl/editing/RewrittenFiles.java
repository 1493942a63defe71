package org.plumbline.dsl.editing;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.model.core.PlumbFile;

/** The files of an edited model that have new texts. A file that nobody asked to be written is left out where that cannot be done. */
final class RewrittenFiles {

    private final Language language;
    private final Set<XtextResource> written;
    private final Function<URI, String> names;
    private final ResourceSet readings;
    private final Map<XtextResource, RewrittenFile> files = new LinkedHashMap<>();
    private final Set<XtextResource> left = new HashSet<>();

    /**
     * @param written those that will be written; what cannot be done to another one is left undone
     * @param names what each file is called in messages
     */
    RewrittenFiles(Language language, Collection<XtextResource> written, Function<URI, String> names) {
        this.language = language;
        this.written = Set.copyOf(written);
        this.names = names;
        this.readings = language.resourceSet();
    }

    /** Refuses a file that does not follow the language. */
    static void requireReadable(XtextResource resource, String name) throws RefusedEdit {
        Optional<Resource.Diagnostic> error = resource.getErrors().stream().filter(XtextSyntaxDiagnostic.class::isInstance).findFirst();
        if (error.isPresent()) {
            throw new RefusedEdit(name + ":" + error.get().getLine() + " does not follow the language: "
                    + RewrittenFile.sentence(error.get().getMessage()), "Put that right first, then repeat the change.");
        }
    }

    /** All of them, by the files that were edited. */
    Map<XtextResource, RewrittenFile> all() {
        return files;
    }

    /** Whether a file will be written. */
    boolean isWritten(XtextResource resource) {
        return written.contains(resource);
    }

    /** Whether a file was left out. */
    boolean isLeft(XtextResource resource) {
        return left.contains(resource);
    }

    /** Changes the text of a file, and reads it again. */
    void rewrite(XtextResource resource, Edits edits) throws RefusedEdit {
        try {
            RewrittenFile file = files.containsKey(resource) ? files.get(resource) : begin(resource);
            List<TextEdit> made = edits.make();
            if (!made.isEmpty() || isWritten(resource) || holdsOthers(resource)) {
                file.rewrite(made, readings);
                files.put(resource, file);
            }
        } catch (RefusedEdit e) {
            if (isWritten(resource)) {
                throw e;
            }
            files.remove(resource);
            left.add(resource);
        }
    }

    /** Whether elements came in the place of equal ones: the text is right, but it was read into those that left. */
    private boolean holdsOthers(XtextResource resource) {
        return language.references(resource).stream().anyMatch(reference -> reference.owner().eResource() != resource);
    }

    private RewrittenFile begin(XtextResource resource) throws RefusedEdit {
        String name = names.apply(resource.getURI());
        requireReadable(resource, name);
        if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof PlumbFile)) {
            throw new RefusedEdit(name + " would not hold one file's contents.", "Keep everything in the one file object at its top.");
        }
        if (resource.getParseResult() == null) {
            NodeTransfer.begin(language.read("", resource.getURI(), language.resourceSet()), resource);
        }
        return new RewrittenFile(language, resource, name);
    }

    /** Makes edits when they are asked for. */
    @FunctionalInterface
    interface Edits {

        List<TextEdit> make() throws RefusedEdit;
    }
}
