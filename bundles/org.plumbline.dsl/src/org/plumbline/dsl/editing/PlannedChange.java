package org.plumbline.dsl.editing;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.plumbline.core.edit.EditedModel;
import org.plumbline.core.edit.ModelChange;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.dsl.scoping.ProjectNames;

/**
 * Tells what a change of the model would do to the texts of a project, and leaves both as they are: somebody else shows the edits, and
 * makes them. They are those that {@link TextModelEditor} would make.
 */
public final class PlannedChange {

    @Inject
    private Language language;

    @Inject
    private IResourceDescription.Manager descriptions;

    /**
     * The edits that a change asks for, by the URIs of the files; they count in the texts as the files were parsed.
     *
     * @param file one of the project; the others, and what they build upon, lie in its resource set
     * @param names what each file is called in messages
     * @throws RefusedEdit if the texts cannot say what the model would say, or a file of another project would change
     */
    public Map<URI, List<TextEdit>> edits(XtextResource file, Function<URI, String> names, ModelChange change) throws RefusedEdit {
        XtextResourceSet files = language.resourceSet();
        ProjectNames.repeat(file.getResourceSet(), files, descriptions);
        List<XtextResource> own = new ArrayList<>();
        List<XtextResource> foundations = new ArrayList<>();
        for (Resource other : List.copyOf(file.getResourceSet().getResources())) {
            if (other instanceof XtextResource known && known.getParseResult() != null) {
                boolean isOwn = ProjectNames.together(file, known);
                (isOwn ? own : foundations).add(copy(known, files, names));
            }
        }
        EcoreUtil.resolveAll(files);
        ChangeWatch watch = new ChangeWatch();
        files.eAdapters().add(watch);
        change.apply(new EditedModel(files));
        Map<URI, List<TextEdit>> edits = new LinkedHashMap<>();
        for (RewrittenFile rewritten : new Rewriting(language, own, own, foundations, names).of(changed(watch, own))) {
            edits.put(rewritten.edited().getURI(), rewritten.edits());
        }
        return edits;
    }

    private XtextResource copy(XtextResource file, XtextResourceSet files, Function<URI, String> names) throws RefusedEdit {
        try {
            return language.read(file.getParseResult().getRootNode().getText(), file.getURI(), files);
        } catch (ParseException e) {
            throw new RefusedEdit("The blocks of " + names.apply(file.getURI()) + " are nested too deeply to be read.", "Nest them less.", e);
        }
    }

    private static List<XtextResource> changed(ChangeWatch watch, List<XtextResource> own) throws RefusedEdit {
        for (XtextResource changed : watch.edited()) {
            if (!own.contains(changed)) {
                throw ForeignChange.refused(changed.getURI(), watch.first(changed));
            }
        }
        return List.copyOf(watch.edited());
    }
}
