package org.plumbline.dsl.ide.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.expectation.Caret;
import org.plumbline.dsl.expectation.Frame;
import org.plumbline.dsl.expectation.Given;
import org.plumbline.model.core.Identified;

/** Where something is to be proposed. */
final class Site {

    private final XtextResource file;
    private final Caret caret;
    private final LocalDate today;
    private final Map<Frame, List<Given>> given = new HashMap<>();
    private final Map<Resource, List<Identified>> identified = new HashMap<>();
    private final Map<EReference, List<String>> choices = new HashMap<>();

    /** @param today the day that the host calls today */
    Site(XtextResource file, Caret caret, LocalDate today) {
        this.file = file;
        this.caret = caret;
        this.today = today;
    }

    XtextResource file() {
        return file;
    }

    Caret caret() {
        return caret;
    }

    LocalDate today() {
        return today;
    }

    /** What an element is given in the text, before and behind the word. */
    List<Given> given(Frame element) {
        return given.computeIfAbsent(element, caret::given);
    }

    /** All elements of a file that have an id. */
    List<Identified> identified(Resource of) {
        return identified.computeIfAbsent(of, resource -> resource.getContents().isEmpty() ? List.of()
                : within(resource.getContents().getFirst()));
    }

    /** The elements within another that have an id. */
    static List<Identified> within(EObject whole) {
        List<Identified> elements = new ArrayList<>();
        whole.eAllContents().forEachRemaining(element -> {
            if (element instanceof Identified known && known.getId() != null) {
                elements.add(known);
            }
        });
        return elements;
    }

    /** What a reference may be set to, found once for all skeletons. */
    List<String> choices(EReference reference, Function<EReference, List<String>> search) {
        return choices.computeIfAbsent(reference, search);
    }

    /** The innermost element that the text before the word is a part of, as far as it was understood; empty in an empty file. */
    Optional<EObject> element() {
        if (file.getParseResult() == null || file.getContents().isEmpty()) {
            return Optional.empty();
        }
        ICompositeNode root = file.getParseResult().getRootNode();
        int end = caret.previous() == null ? 0 : caret.previous().end() - 1;
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, Math.min(end, root.getTotalEndOffset() - 1));
        EObject found = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
        return Optional.of(found == null ? file.getContents().getFirst() : found);
    }

    /** The element and all around it, innermost first. */
    Stream<EObject> around() {
        return Stream.iterate(element().orElse(null), at -> at != null, EObject::eContainer);
    }
}
