package org.plumbline.dsl.editing;

import com.google.inject.Injector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.dependencies.Resolution;
import org.plumbline.core.edit.DocumentChange;
import org.plumbline.core.edit.DocumentEdits;
import org.plumbline.core.edit.DocumentSession;
import org.plumbline.core.edit.EditedModel;
import org.plumbline.core.edit.ModelChange;
import org.plumbline.core.edit.ModelEditor;
import org.plumbline.core.edit.ProjectDocuments;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.dsl.PlumbStandaloneSetup;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.model.core.PlumbFile;

/** Edits the model of documents in the language, whether somebody has them open or not. */
public final class TextModelEditor implements ModelEditor {

    private final Language language;
    private final ProjectLoader loader;
    private final ProjectDocuments documents;
    private final Optional<Supplier<Resolution>> project;
    private final Map<DocumentSession, Long> versions = new HashMap<>();
    private final ChangeWatch watch = new ChangeWatch();
    private final List<XtextResource> foundations = new ArrayList<>();
    private ResourceSet files;

    /** An editor for documents that may refer to each other. */
    public TextModelEditor(Injector language, ProjectDocuments documents) {
        this(language, documents, Optional.empty());
    }

    /**
     * An editor for the documents of a project.
     *
     * @param project tells the project and what it builds upon; asked whenever the model is read anew
     */
    public TextModelEditor(Injector language, ProjectDocuments documents, Supplier<Resolution> project) {
        this(language, documents, Optional.of(project));
    }

    private TextModelEditor(Injector language, ProjectDocuments documents, Optional<Supplier<Resolution>> project) {
        this.language = language.getInstance(Language.class);
        this.loader = new ProjectLoader(language);
        this.documents = documents;
        this.project = project;
    }

    /** An editor in a program that runs without Eclipse's extension registry. */
    public static TextModelEditor standalone(ProjectDocuments documents) {
        return new TextModelEditor(new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration(), documents);
    }

    @Override
    public ProjectDocuments documents() {
        return documents;
    }

    @Override
    public ProjectIndex model() throws RefusedEdit {
        read();
        return new ProjectIndex(roots(own()), roots(foundations));
    }

    @Override
    public void requireReadable() throws RefusedEdit {
        read();
        for (XtextResource file : own()) {
            RewrittenFiles.requireReadable(file, name(file.getURI()));
        }
    }

    @Override
    public List<DocumentChange> edit(String label, ModelChange change) throws RefusedEdit {
        read();
        EditedModel model = new EditedModel(files);
        boolean written = false;
        try {
            change.apply(model);
            refuseOthers();
            new Removals(language.required(), own(), this::name).settle(model.forgotten());
            Rewriting rewriting = new Rewriting(language, own(), own(), foundations, this::name);
            List<DocumentChange> changes = documents.apply(label, edits(rewriting.of(watch.edited())));
            rewriting.readAnew().forEach(NodeTransfer::to);
            changes.forEach(changed -> versions.put(changed.document(), changed.version()));
            watch.clear();
            written = true;
            return changes;
        } finally {
            if (!written) {
                files = null;
            }
        }
    }

    private List<DocumentEdits> edits(Collection<RewrittenFile> rewritten) throws RefusedEdit {
        List<DocumentEdits> edits = new ArrayList<>();
        for (RewrittenFile file : rewritten) {
            URI uri = file.edited().getURI();
            Optional<DocumentSession> known = documents.find(uri);
            DocumentSession document = known.isPresent() ? known.get() : documents.create(uri);
            long version = known.isPresent() ? versions.get(document) : document.version();
            edits.add(new DocumentEdits(document, version, file.edits()));
        }
        return edits;
    }

    private void read() throws RefusedEdit {
        List<DocumentSession> all = documents.all();
        if (files != null && watch.edited().isEmpty() && versions.size() == all.size()
                && all.stream().allMatch(document -> Long.valueOf(document.version()).equals(versions.get(document)))) {
            return;
        }
        files = project.isPresent() ? foundations(loader.load(project.get().get())) : language.resourceSet();
        versions.clear();
        for (DocumentSession document : all) {
            read(document);
        }
        EcoreUtil.resolveAll(files);
        watch.clear();
        files.eAdapters().add(watch);
    }

    /** What the project builds upon, and the files of the project as they lie on the disk. */
    private ResourceSet foundations(LoadedProject loaded) {
        foundations.clear();
        loaded.index().allVisible(PlumbFile.class).stream().filter(file -> !loaded.index().isOwn(file))
                .map(file -> (XtextResource) file.eResource()).forEach(foundations::add);
        return loaded.index().allVisible(PlumbFile.class).stream().findFirst().map(file -> file.eResource().getResourceSet())
                .orElseGet(language::resourceSet);
    }

    private void read(DocumentSession document) throws RefusedEdit {
        versions.put(document, document.version());
        files.getResources().remove(files.getResource(document.uri(), false)); // its document may hold more than was saved
        try {
            language.read(document.text(), document.uri(), files);
        } catch (ParseException e) {
            throw new RefusedEdit("The blocks of " + document.name() + " are nested too deeply to be read.", "Nest them less.", e);
        }
    }

    private void refuseOthers() throws RefusedEdit {
        for (XtextResource edited : watch.edited()) {
            if (foundations.contains(edited) || !own().contains(edited)) {
                throw ForeignChange.refused(edited.getURI(), watch.first(edited));
            }
        }
    }

    /** The files of the documents, and those that were begun. */
    private List<XtextResource> own() {
        return files.getResources().stream().map(XtextResource.class::cast)
                .filter(file -> documents.find(file.getURI()).isPresent() || file.getParseResult() == null).toList();
    }

    private static List<PlumbFile> roots(List<XtextResource> files) {
        return files.stream().flatMap(file -> file.getContents().stream())
                .filter(PlumbFile.class::isInstance).map(PlumbFile.class::cast).toList();
    }

    private String name(URI uri) {
        return documents.find(uri).map(DocumentSession::name).orElse(uri.lastSegment());
    }
}
