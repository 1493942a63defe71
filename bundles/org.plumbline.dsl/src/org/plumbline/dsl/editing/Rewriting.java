package org.plumbline.dsl.editing;

import java.util.ArrayList;
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
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.model.core.PlumbFile;

/**
 * Makes the texts of a model that was edited, in all its files. Each new text is read again: it must give the model that it was
 * written from, and all references of all files must lead where they lead in the model. Where a name has come to mean something
 * else, or nothing, it is put right in the text.
 */
final class Rewriting {

    /** Names follow from references and references from names; chains longer than this are not met. */
    private static final int ROUNDS = 12;

    private final Language language;
    private final List<XtextResource> project;
    private final Set<XtextResource> written;
    private final List<IResourceDescription> foundations;
    private final Function<URI, String> names;
    private final ResourceSet readings;
    private final Map<XtextResource, RewrittenFile> files = new LinkedHashMap<>();
    private final Set<XtextResource> left = new HashSet<>();
    private final Set<XtextResource> given = new HashSet<>();
    private Set<QualifiedName> doubledBefore;

    /**
     * @param project all files that may refer to each other, edited and not edited
     * @param written those of them that will be written; what cannot be done to another one is left undone
     * @param foundations files that they may refer to, which are never edited
     * @param names what each file is called in messages
     */
    Rewriting(Language language, List<XtextResource> project, Collection<XtextResource> written, List<XtextResource> foundations,
            Function<URI, String> names) {
        this(language, names, project, written, foundations.stream().map(language::describe).toList());
    }

    private Rewriting(Language language, Function<URI, String> names, List<XtextResource> project, Collection<XtextResource> written,
            List<IResourceDescription> foundations) {
        this.language = language;
        this.project = List.copyOf(project);
        this.written = Set.copyOf(written);
        this.foundations = List.copyOf(foundations);
        this.names = names;
        this.readings = language.resourceSet();
    }

    /** The same where not all that files may refer to needs to be open. */
    static Rewriting among(Language language, List<XtextResource> project, Collection<XtextResource> written,
            List<IResourceDescription> foundations, Function<URI, String> names) {
        return new Rewriting(language, names, project, written, foundations);
    }

    /**
     * The files whose texts change, when the given ones were edited.
     *
     * @throws RefusedEdit if a text cannot say what the model says
     */
    Collection<RewrittenFile> of(Collection<XtextResource> edited) throws RefusedEdit {
        return of(edited, Map.of());
    }

    /**
     * The same, where it is known what the texts of some files shall be.
     *
     * @throws RefusedEdit if a text cannot say, or one of those does not say, what the model says
     */
    Collection<RewrittenFile> of(Collection<XtextResource> edited, Map<XtextResource, String> texts) throws RefusedEdit {
        given.addAll(texts.keySet());
        for (XtextResource resource : edited) {
            String text = texts.get(resource);
            rewrite(resource, text == null ? () -> language.writer().edits(resource) : () -> whole(resource, text));
        }
        for (int round = 0; putReferencesRight(); round++) {
            if (round == ROUNDS) {
                throw new RefusedEdit("The references of this project cannot be kept together with this change.",
                        "Make the change in smaller steps.");
            }
        }
        return files.values().stream().filter(file -> !file.edits().isEmpty()).toList();
    }

    /** All files that were read anew, also those whose texts stay because they say already what is meant. */
    Collection<RewrittenFile> readAnew() {
        return files.values();
    }

    /** A file as it will be; it must be one of those that were edited. */
    RewrittenFile file(XtextResource resource) {
        return files.get(resource);
    }

    private static List<TextEdit> whole(XtextResource resource, String text) {
        return List.of(new TextEdit(0, resource.getParseResult().getRootNode().getTotalLength(), text));
    }

    private void rewrite(XtextResource resource, Edits edits) throws RefusedEdit {
        try {
            RewrittenFile file = files.containsKey(resource) ? files.get(resource) : begin(resource);
            List<TextEdit> made = edits.make();
            if (!made.isEmpty() || written.contains(resource) || holdsOthers(resource)) {
                file.rewrite(made, readings);
                files.put(resource, file);
            }
        } catch (RefusedEdit e) {
            if (written.contains(resource)) {
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

    /** Refuses a file that does not follow the language. */
    static void requireReadable(XtextResource resource, String name) throws RefusedEdit {
        Optional<Resource.Diagnostic> error = resource.getErrors().stream().filter(XtextSyntaxDiagnostic.class::isInstance).findFirst();
        if (error.isPresent()) {
            throw new RefusedEdit(name + ":" + error.get().getLine() + " does not follow the language: "
                    + RewrittenFile.sentence(error.get().getMessage()), "Put that right first, then repeat the change.");
        }
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

    /** Whether there was something to put right. */
    private boolean putReferencesRight() throws RefusedEdit {
        ReferenceRepairs right = new ReferenceRepairs(language, names, files, given, descriptions(), this::doubledBefore);
        Map<XtextResource, List<TextEdit>> repairs = new LinkedHashMap<>();
        for (XtextResource resource : project) {
            List<TextEdit> edits = left.contains(resource) ? List.of() : repairs(right, resource);
            if (!edits.isEmpty()) {
                repairs.put(resource, edits);
            }
        }
        for (Map.Entry<XtextResource, List<TextEdit>> repair : repairs.entrySet()) {
            rewrite(repair.getKey(), repair::getValue);
        }
        return !repairs.isEmpty();
    }

    private List<IResourceDescription> descriptions() {
        List<IResourceDescription> descriptions = new ArrayList<>(foundations);
        for (XtextResource resource : project) {
            RewrittenFile file = files.get(resource);
            descriptions.add(language.describe(file == null ? resource : file.read()));
        }
        return descriptions;
    }

    private Set<QualifiedName> doubledBefore() {
        if (doubledBefore == null) {
            doubledBefore = language.doubledNames().before(language, project, files, foundations);
        }
        return doubledBefore;
    }

    private List<TextEdit> repairs(ReferenceRepairs right, XtextResource resource) throws RefusedEdit {
        try {
            return right.of(resource);
        } catch (RefusedEdit e) {
            if (written.contains(resource)) {
                throw e;
            }
            return List.of();
        }
    }

    /** Makes edits when they are asked for. */
    @FunctionalInterface
    private interface Edits {

        List<TextEdit> make() throws RefusedEdit;
    }
}
