package org.plumbline.dsl.ide.rename;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.edit.EditedModel;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.core.project.Names;
import org.plumbline.diagram.layout.NamesBefore;
import org.plumbline.diagram.layout.RenamedElements;
import org.plumbline.dsl.editing.PlannedChange;
import org.plumbline.dsl.ide.navigation.ElementNames;
import org.plumbline.dsl.ide.navigation.Mention;
import org.plumbline.dsl.ide.navigation.MentionFinder;
import org.plumbline.dsl.ide.text.TextPositions;
import org.plumbline.dsl.naming.IdPathNameProvider;
import org.plumbline.dsl.scoping.ProjectNames;
import org.plumbline.model.core.Identified;

/**
 * Gives an element another id, wherever its project mentions it: in fields, in the form that each author chose, in links of texts, and in
 * the files with the places of nodes in diagrams.
 * Everything else in the files stays as it is. It makes no edit itself.
 */
public final class RenameService {

    @Inject
    private MentionFinder mentions;

    @Inject
    private ElementNames elements;

    @Inject
    private IdPathNameProvider names;

    @Inject
    private PlannedChange changes;

    @Inject
    private MentionsElsewhere others;

    /**
     * What would be renamed at a caret: its place there, and its id as it is written.
     *
     * @throws RefusedEdit if there is nothing that can be renamed
     */
    public PrepareRenameResult prepare(XtextResource file, int caret) throws RefusedEdit {
        Mention mention = mention(file, caret);
        return new PrepareRenameResult(TextPositions.of(file).range(mention.written().offset(), mention.written().written().length()),
                mention.written().written());
    }

    /**
     * The edits that give the element at a caret another id. Asked about a text in the resource set of a project that builds upon the one
     * of the text, it answers with the edits in that other project.
     *
     * @param typed the new id, in single quotes where it has not the usual shape
     * @param versions of the texts, by the URIs of their files; null for a file that nobody has open
     * @throws RefusedEdit if it cannot be done: the id is none or is taken, or a file that would change does not follow the language
     */
    public PlannedRename rename(XtextResource file, int caret, String typed, Function<URI, Integer> versions) throws RefusedEdit {
        Mention mention = mention(file, caret);
        Identified element = (Identified) mention.element();
        String id = NewId.read(typed, mention.written().written());
        ProjectEdit project = new ProjectEdit(file.getResourceSet(), versions);
        if (id.equals(element.getId())) {
            return new PlannedRename(project.of(Map.of()), List.of());
        }
        Layouts layouts = Layouts.mentioning(element);
        if (!ProjectNames.isOfFirst(file)) {
            return planned(project, others.edits(element, id), layouts,
                    layouts.files().isEmpty() ? Optional.empty() : Optional.of(others.renamed(element, id)));
        }
        refuseTaken(element, id);
        List<RenamedElements> renamed = new ArrayList<>();
        Map<URI, List<TextEdit>> edits = edits(element, id, layouts.files().isEmpty() ? Optional.empty() : Optional.of(renamed::add));
        return planned(project, edits, layouts, renamed.stream().findFirst());
    }

    private static PlannedRename planned(ProjectEdit project, Map<URI, List<TextEdit>> edits, Layouts layouts, Optional<RenamedElements> renamed) {
        Layouts.Following following = renamed.map(layouts::following).orElseGet(() -> new Layouts.Following(List.of(), List.of()));
        return PlannedRename.of(project.of(edits, following.changes()), following);
    }

    private Mention mention(XtextResource file, int caret) throws RefusedEdit {
        Optional<Mention> found = mentions.at(file, caret).filter(mention -> mention.element() instanceof Identified);
        if (found.isEmpty()) {
            throw mentions.isName(file, caret)
                    ? new RefusedEdit("This name leads nowhere.", "Put it right first.")
                    : new RefusedEdit("Only an id can be renamed.", "Put the caret on the id of an element, or on a reference to it.");
        }
        EObject element = found.get().element();
        if (!ProjectNames.together(file, element.eResource())) {
            throw new RefusedEdit(Names.written(((Identified) element).getId())
                    + " belongs to another project, which this one builds upon.", "Rename it there.");
        }
        return found.get();
    }

    private void refuseTaken(Identified element, String id) throws RefusedEdit {
        QualifiedName wanted = names.prefix(element).append(id);
        Optional<EObject> other = elements.find(wanted, element)
                .filter(found -> found != element && wanted.equals(names.getFullyQualifiedName(found)));
        if (other.isPresent()) {
            throw new RefusedEdit("There is an element " + Names.written(id) + " already, in "
                    + name(other.get().eResource().getURI()) + ".", "Choose another id.");
        }
    }

    /** @param watch is told what becomes of the names of all elements */
    private Map<URI, List<TextEdit>> edits(Identified element, String id, Optional<Consumer<RenamedElements>> watch) throws RefusedEdit {
        XtextResource home = (XtextResource) element.eResource();
        URI address = EcoreUtil.getURI(element);
        Map<URI, List<TextEdit>> edits = new LinkedHashMap<>(changes.edits(home, RenameService::name,
                model -> rename((Identified) model.find(address), id, model, watch)));
        for (Resource other : home.getResourceSet().getResources()) {
            if (other instanceof XtextResource file && ProjectNames.together(home, file)) {
                List<TextEdit> links = links(element, id, file);
                if (!links.isEmpty()) {
                    edits.merge(file.getURI(), links, RenameService::both);
                }
            }
        }
        return edits;
    }

    private static void rename(Identified element, String id, EditedModel model, Optional<Consumer<RenamedElements>> watch)
            throws RefusedEdit {
        Optional<NamesBefore> before = watch.map(told -> NamesBefore.of(model.files(), Layouts::key));
        model.rename(element, id);
        if (watch.isPresent()) {
            watch.get().accept(before.orElseThrow().now(model.files()));
        }
    }

    private List<TextEdit> links(Identified element, String id, XtextResource file) {
        return mentions.of(element, file).stream().filter(mention -> mention.kind() == Mention.Kind.LINK)
                .map(mention -> new TextEdit(mention.written().offset(), mention.written().written().length(), Names.written(id)))
                .toList();
    }

    private static List<TextEdit> both(List<TextEdit> some, List<TextEdit> others) {
        List<TextEdit> all = new ArrayList<>(some);
        all.addAll(others);
        return TextEdit.sorted(all);
    }

    private static String name(URI file) {
        return URI.decode(file.lastSegment());
    }
}
