package org.plumbline.dsl.editing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.model.edition.Volume;
import org.plumbline.model.plan.Dependency;

/**
 * How far an edit may reach into a text: what is removed or replaced lies on the lines of the changed values, or in the head of their
 * element, or in blank lines and comments beside them, or is the comma of their list; what is put in lies within the element. References
 * may follow their targets, and what gets a kind or a block may have to leave the list that it stood in.
 */
final class Reach {

    private record Span(int from, int to) {

        boolean holds(int start, int end) {
            return from <= start && end <= to;
        }
    }

    private final String text;
    private final INode root;
    private final List<Span> lines = new ArrayList<>();
    private final List<Span> owners = new ArrayList<>();

    Reach(XtextResource resource, List<FeatureEdit.Touched> touched) {
        this.root = resource.getParseResult().getRootNode();
        this.text = root.getText();
        for (FeatureEdit.Touched one : touched) {
            INode owner = NodeModelUtils.findActualNodeFor(one.owner());
            if (owner != null) {
                owners.add(one.owner().eContainer() == null ? new Span(0, text.length()) : widened(owner.getOffset(), owner.getEndOffset()));
                lines.add(head(owner));
                if (one.owner() instanceof Dependency || one.owner() instanceof Volume) {
                    // the usual one may stand in a head or a list, any other has a line of its own between the braces
                    INode around = NodeModelUtils.findActualNodeFor(one.owner().eContainer());
                    owners.add(widened(around.getOffset(), around.getEndOffset()));
                    lines.add(head(around));
                }
                NodeModelUtils.findNodesForFeature(one.owner(), one.feature())
                        .forEach(node -> lines.add(widened(node.getOffset(), node.getEndOffset())));
            }
            INode gone = one.gone() == null ? null : NodeModelUtils.findActualNodeFor(one.gone());
            if (gone != null) {
                lines.add(widened(gone.getOffset(), gone.getEndOffset()));
            }
        }
    }

    /** The edits that reach too far. */
    List<TextEdit> beyond(List<TextEdit> edits) {
        return edits.stream().filter(edit -> !isReference(edit)
                && (edit.length() == 0 ? owners : lines).stream().noneMatch(span -> span.holds(edit.offset(), edit.end()))).toList();
    }

    private boolean isReference(TextEdit edit) {
        INode leaf = NodeModelUtils.findLeafNodeAtOffset(root, edit.offset());
        for (INode node = leaf; node != null; node = node.getParent()) {
            if (node.getGrammarElement() instanceof CrossReference && node.getOffset() == edit.offset() && node.getEndOffset() == edit.end()) {
                return true;
            }
        }
        return false;
    }

    private Span head(INode owner) {
        for (ILeafNode leaf : owner.getLeafNodes()) {
            if (!leaf.isHidden() && leaf.getText().equals("{")) {
                return widened(owner.getOffset(), leaf.getEndOffset());
            }
        }
        return widened(owner.getOffset(), owner.getEndOffset());
    }

    /** Whole lines, and above and below all blanks, comments, commas and words up to the next thing that is none of them. */
    private Span widened(int start, int end) {
        ILeafNode first = NodeModelUtils.findLeafNodeAtOffset(root, start);
        int from = start;
        for (ILeafNode leaf = first; leaf != null && (leaf == first || leaf.isHidden() || leaf.getText().matches("[a-z]+|,")
                || leaf.getTotalOffset() >= lineStart(start)); leaf = (ILeafNode) previous(leaf)) {
            from = leaf.getTotalOffset();
        }
        int to = end;
        while (to < text.length() && text.charAt(to) != '\n') {
            to++;
        }
        for (ILeafNode leaf = leafAt(to); leaf != null && (leaf.isHidden() || leaf.getText().matches("[a-z]+|,")); leaf = leafAt(to)) {
            to = leaf.getTotalEndOffset();
        }
        return new Span(Math.min(from, lineStart(start)), to);
    }

    private ILeafNode leafAt(int offset) {
        return offset < text.length() ? NodeModelUtils.findLeafNodeAtOffset(root, offset) : null;
    }

    private INode previous(ILeafNode leaf) {
        return leaf.getTotalOffset() == 0 ? null
                : NodeModelUtils.findLeafNodeAtOffset(root, leaf.getTotalOffset() - 1);
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    }
}
