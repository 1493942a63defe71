package org.plumbline.dsl.editing;

import com.google.inject.Injector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
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

/** Edits the model of documents in the language, whether somebody has them open or not. */
public final class TextModelEditor implements ModelEditor {

    private final Language language;
    private final ProjectDocuments documents;
    private final Map<DocumentSession, Long> versions = new HashMap<>();
    private final ChangeWatch watch = new ChangeWatch();
    private XtextResourceSet files;

    /** An editor for documents that may refer to each other. */
    public TextModelEditor(Injector language, ProjectDocuments documents) {
        this.language = language.getInstance(Language.class);
        this.documents = documents;
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
        return new ProjectIndex(new EditedModel(files).files());
    }

    @Override
    public List<DocumentChange> edit(String label, ModelChange change) throws RefusedEdit {
        read();
        EditedModel model = new EditedModel(files);
        boolean written = false;
        try {
            change.apply(model);
            new Removals(language.required(), resources(), this::name).settle(model.forgotten());
            Collection<RewrittenFile> rewritten = new Rewriting(language, resources(), resources(), this::name).of(watch.edited());
            List<DocumentChange> changes = documents.apply(label, edits(rewritten));
            rewritten.forEach(NodeTransfer::to);
            changes.forEach(changed -> versions.put(changed.document(), changed.version()));
            resources().forEach(resource -> resource.getCache().clear(resource));
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
        files = language.resourceSet();
        versions.clear();
        for (DocumentSession document : all) {
            read(document);
        }
        EcoreUtil.resolveAll(files);
        watch.clear();
        files.eAdapters().add(watch);
    }

    private void read(DocumentSession document) throws RefusedEdit {
        versions.put(document, document.version());
        try {
            language.read(document.text(), document.uri(), files);
        } catch (ParseException e) {
            throw new RefusedEdit("The blocks of " + document.name() + " are nested too deeply to be read.", "Nest them less.", e);
        }
    }

    private List<XtextResource> resources() {
        return files.getResources().stream().map(XtextResource.class::cast).toList();
    }

    private String name(URI uri) {
        return documents.find(uri).map(DocumentSession::name).orElse(uri.lastSegment());
    }
}
