package org.plumbline.dsl.ide.navigation;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.ide.text.DocumentUris;
import org.plumbline.dsl.ide.text.TextPositions;
import org.plumbline.dsl.ide.text.WrittenId;

/** Leads from an id in a field or in a link to the element that it means, in whichever file of the project or its dependencies. */
public final class DefinitionService {

    @Inject
    private MentionFinder mentions;

    /** Where the element stands that is mentioned at a caret; without an entry where there is none. */
    public List<LocationLink> at(XtextResource file, int caret) {
        return mentions.at(file, caret).flatMap(mention -> link(mention, file)).stream().toList();
    }

    /** Where an element stands: its id, or its beginning where it has none. */
    public Optional<Location> of(EObject element) {
        return target(element).map(target -> new Location(target.getTargetUri(), target.getTargetSelectionRange()));
    }

    private Optional<LocationLink> link(Mention mention, XtextResource from) {
        Optional<LocationLink> link = target(mention.element());
        WrittenId written = mention.written();
        link.ifPresent(target -> target.setOriginSelectionRange(
                TextPositions.of(from).range(written.offset(), written.written().length())));
        return link;
    }

    private Optional<LocationLink> target(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        if (node == null || !(element.eResource() instanceof XtextResource file)) {
            return Optional.empty();
        }
        TextPositions positions = TextPositions.of(file);
        WrittenId id = mentions.declaration(element).orElse(new WrittenId(node.getOffset(), ""));
        return Optional.of(new LocationLink(DocumentUris.of(file), positions.range(node.getOffset(), node.getLength()),
                positions.range(id.offset(), id.written().length())));
    }
}
