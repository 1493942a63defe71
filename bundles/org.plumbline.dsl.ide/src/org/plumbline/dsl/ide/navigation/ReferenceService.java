package org.plumbline.dsl.ide.navigation;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.ide.text.DocumentUris;
import org.plumbline.dsl.ide.text.TextPositions;

/** Finds where an element is mentioned, in all files that were read together, open in an editor or not. */
public final class ReferenceService {

    @Inject
    private MentionFinder mentions;

    /**
     * The mentions of the element at a caret, in the order of the files and of their texts.
     *
     * @param withDeclaration whether the place where it gets its id is one of them
     */
    public List<Location> at(XtextResource file, int caret, boolean withDeclaration) {
        return mentions.at(file, caret).map(mention -> of(mention.element(), withDeclaration)).orElse(List.of());
    }

    /** The mentions of an element. */
    public List<Location> of(EObject element, boolean withDeclaration) {
        List<Location> found = new ArrayList<>();
        for (Resource other : List.copyOf(element.eResource().getResourceSet().getResources())) {
            if (other instanceof XtextResource file) {
                add(element, withDeclaration, file, found);
            }
        }
        return found;
    }

    private void add(EObject element, boolean withDeclaration, XtextResource file, List<Location> found) {
        List<Mention> here = mentions.of(element, file).stream()
                .filter(mention -> withDeclaration || mention.kind() != Mention.Kind.DECLARATION).toList();
        if (!here.isEmpty()) {
            TextPositions positions = TextPositions.of(file);
            here.forEach(mention -> found.add(new Location(DocumentUris.of(file),
                    positions.range(mention.written().offset(), mention.written().written().length()))));
        }
    }
}
