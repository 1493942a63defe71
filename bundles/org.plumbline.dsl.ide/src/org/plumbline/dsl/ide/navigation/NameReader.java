package org.plumbline.dsl.ide.navigation;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.plumbline.dsl.editing.ReferenceReader;
import org.plumbline.dsl.editing.WrittenReference;
import org.plumbline.dsl.ide.text.TextLink;
import org.plumbline.dsl.ide.text.WrittenId;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.Identified;

/** Finds the names in a text: where elements get their ids, where fields refer to them, and where texts link to them. */
final class NameReader {

    @Inject
    private ReferenceReader references;

    @Inject
    private ElementNames elements;

    @Inject
    private IResourceScopeCache cache;

    /** All names in a file, in the order of its text. They are looked for once, as long as the file stays as it is. */
    List<WrittenName> read(XtextResource file) {
        return cache.get(NameReader.class, file, () -> {
            List<WrittenName> names = new ArrayList<>();
            addDeclarations(file, names);
            references.read(file).forEach(reference -> addReference(reference, names));
            addLinks(file, names);
            names.sort(Comparator.comparingInt(WrittenName::offset));
            return List.copyOf(names);
        });
    }

    /** Where an element gets its id; empty for one that has none. */
    static Optional<WrittenId> declaration(EObject element) {
        return element instanceof Identified
                ? NodeModelUtils.findNodesForFeature(element, CorePackage.Literals.IDENTIFIED__ID).stream().findFirst()
                        .map(node -> new WrittenId(node.getOffset(), text(node)))
                : Optional.empty();
    }

    private static void addDeclarations(XtextResource file, List<WrittenName> names) {
        for (TreeIterator<EObject> all = file.getAllContents(); all.hasNext();) {
            EObject element = all.next();
            declaration(element).ifPresent(id -> names.add(
                    new WrittenName(Mention.Kind.DECLARATION, element, List.of(id), () -> Optional.of(element))));
        }
    }

    private static void addReference(WrittenReference reference, List<WrittenName> names) {
        List<WrittenId> ids = new ArrayList<>();
        for (ILeafNode leaf : reference.node().getLeafNodes()) {
            if (!leaf.isHidden() && !leaf.getText().equals(".")) {
                ids.add(new WrittenId(leaf.getOffset(), leaf.getText()));
            }
        }
        if (!ids.isEmpty()) {
            names.add(new WrittenName(Mention.Kind.REFERENCE, reference.owner(), List.copyOf(ids), reference::target));
        }
    }

    private void addLinks(XtextResource file, List<WrittenName> names) {
        if (file.getParseResult() == null) {
            return;
        }
        for (ILeafNode leaf : file.getParseResult().getRootNode().getLeafNodes()) {
            if (!leaf.isHidden() && leaf.getText().startsWith("\"")) {
                for (TextLink link : TextLink.in(leaf.getText(), leaf.getOffset())) {
                    EObject context = NodeModelUtils.findActualSemanticObjectFor(leaf);
                    names.add(new WrittenName(Mention.Kind.LINK, context, link.ids(), () -> elements.find(link.name(), context)));
                }
            }
        }
    }

    private static String text(INode node) {
        return node.getRootNode().getText().substring(node.getOffset(), node.getEndOffset());
    }
}
