package org.plumbline.dsl.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;

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
    private final List<IResourceDescription> foundations;
    private final Function<URI, String> names;
    private final RewrittenFiles files;
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
        this.foundations = List.copyOf(foundations);
        this.names = names;
        this.files = new RewrittenFiles(language, written, names);
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
            files.rewrite(resource, text == null ? () -> language.writer().edits(resource) : () -> whole(resource, text));
        }
        Map<XtextResource, List<ReferenceRepair>> repairs = repairs();
        for (int round = 0; !repairs.isEmpty(); round++) {
            if (round == ROUNDS) {
                throw repairs.values().iterator().next().getFirst().refusal();
            }
            for (Map.Entry<XtextResource, List<ReferenceRepair>> repair : repairs.entrySet()) {
                files.rewrite(repair.getKey(), () -> edits(repair.getValue()));
            }
            repairs = repairs();
        }
        return files.all().values().stream().filter(file -> !file.edits().isEmpty()).toList();
    }

    /** All files that were read anew, also those whose texts stay because they say already what is meant. */
    Collection<RewrittenFile> readAnew() {
        return files.all().values();
    }

    /** A file as it will be; it must be one of those that were edited. */
    RewrittenFile file(XtextResource resource) {
        return files.all().get(resource);
    }

    private static List<TextEdit> whole(XtextResource resource, String text) {
        return List.of(new TextEdit(0, resource.getParseResult().getRootNode().getTotalLength(), text));
    }

    /** What is to be put right in each file, now that they have these texts. */
    private Map<XtextResource, List<ReferenceRepair>> repairs() throws RefusedEdit {
        ReferenceRepairs right = new ReferenceRepairs(language, names, files.all(), given, descriptions(), this::doubledBefore);
        Map<XtextResource, List<ReferenceRepair>> repairs = new LinkedHashMap<>();
        for (XtextResource resource : project) {
            List<ReferenceRepair> wanted = files.isLeft(resource) ? List.of() : repairs(right, resource);
            if (!wanted.isEmpty()) {
                repairs.put(resource, wanted);
            }
        }
        return repairs;
    }

    private List<ReferenceRepair> repairs(ReferenceRepairs right, XtextResource resource) throws RefusedEdit {
        try {
            return right.of(resource);
        } catch (RefusedEdit e) {
            if (files.isWritten(resource)) {
                throw e;
            }
            return List.of();
        }
    }

    private static List<TextEdit> edits(List<ReferenceRepair> repairs) {
        return repairs.stream().flatMap(repair -> repair.edits().stream()).toList();
    }

    private List<IResourceDescription> descriptions() {
        List<IResourceDescription> descriptions = new ArrayList<>(foundations);
        for (XtextResource resource : project) {
            RewrittenFile file = files.all().get(resource);
            descriptions.add(language.describe(file == null ? resource : file.read()));
        }
        return descriptions;
    }

    private Set<QualifiedName> doubledBefore() {
        if (doubledBefore == null) {
            doubledBefore = language.doubledNames().before(language, project, files.all(), foundations);
        }
        return doubledBefore;
    }
}
