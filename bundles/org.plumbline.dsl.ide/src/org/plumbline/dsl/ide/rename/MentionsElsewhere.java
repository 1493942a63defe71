package org.plumbline.dsl.ide.rename;

import com.google.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.core.project.Names;
import org.plumbline.diagram.layout.RenamedElements;
import org.plumbline.dsl.ide.navigation.MentionFinder;
import org.plumbline.dsl.scoping.ProjectNames;
import org.plumbline.model.core.Identified;

/** Follows a rename in a project that builds upon the renamed element's: its id is another one wherever a text there mentions it. */
final class MentionsElsewhere {

    @Inject
    private MentionFinder mentions;

    /**
     * The edits in the project that a resource set was read for.
     *
     * @param element that gets another id, of a project that this one builds upon
     * @throws RefusedEdit if something has the new id there already: names in short form could mean that from then on
     */
    Map<URI, List<TextEdit>> edits(Identified element, String id) throws RefusedEdit {
        Map<URI, List<TextEdit>> edits = new LinkedHashMap<>();
        for (Resource resource : element.eResource().getResourceSet().getResources()) {
            if (resource instanceof XtextResource file && ProjectNames.isOfFirst(file)) {
                List<TextEdit> here = mentions.of(element, file).stream()
                        .map(mention -> new TextEdit(mention.written().offset(), mention.written().written().length(), Names.written(id)))
                        .toList();
                if (!here.isEmpty()) {
                    edits.put(file.getURI(), here);
                }
            }
        }
        if (!edits.isEmpty()) {
            refuseTaken(element, id, edits.keySet().iterator().next());
        }
        return edits;
    }

    /**
     * What elements are called then: the element, what lies in it, and what is called by it since it has no name of its own.
     *
     * @param element as in {@link #edits}
     */
    RenamedElements renamed(Identified element, String id) {
        String before = Layouts.key(element);
        String after = before.substring(0, before.length() - Names.written(element.getId()).length()) + Names.written(id);
        // an element is called by what it refers to as in E/selections.T.PANEL: see StableKeys
        Pattern named = Pattern.compile("(^|,|/[A-Za-z]+\\.)" + Pattern.quote(before) + "(?=$|[.,/~])");
        String replacement = "$1" + Matcher.quoteReplacement(after);
        Set<String> known = new HashSet<>();
        Map<String, String> renamed = new HashMap<>();
        element.eResource().getResourceSet().getAllContents().forEachRemaining(each -> {
            if (each instanceof EObject other) {
                String key = Layouts.key(other);
                String then = named.matcher(key).replaceAll(replacement);
                known.add(key);
                if (!then.equals(key)) {
                    renamed.put(key, then);
                }
            }
        });
        return new RenamedElements(known, renamed, Set.of());
    }

    private static void refuseTaken(Identified element, String id, URI mentioning) throws RefusedEdit {
        for (Resource resource : element.eResource().getResourceSet().getResources()) {
            Iterable<EObject> all = resource::getAllContents;
            if (ProjectNames.isOfFirst(resource)
                    && StreamSupport.stream(all.spliterator(), false).anyMatch(each -> each instanceof Identified other && id.equals(other.getId()))) {
                throw new RefusedEdit(name(mentioning) + " of another project mentions " + Names.written(element.getId())
                        + ", and there is an element " + Names.written(id) + " in that project already, in " + name(resource.getURI()) + ".",
                        "Choose another id.");
            }
        }
    }

    private static String name(URI file) {
        return URI.decode(file.lastSegment());
    }
}
