package org.plumbline.dsl.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plumbline.core.edit.TextEdit;

/**
 * A field that has its lines in a block to itself.
 *
 * @param offset where the first of its lines begins
 * @param end where the line behind the last one begins
 */
public record Statement(int offset, int end) {

    /** That of a value; empty where something else stands on its lines. */
    public static Optional<Statement> around(INode value) {
        String text = value.getRootNode().getText();
        int start = text.lastIndexOf('\n', value.getOffset() - 1) + 1;
        int end = text.indexOf('\n', value.getEndOffset());
        boolean alone = end >= 0 && text.substring(start, value.getOffset()).matches("\\s*[a-z][a-z ]*")
                && text.substring(value.getEndOffset(), end).matches("[^{}/]*");
        return alone ? Optional.of(new Statement(start, end + 1)) : Optional.empty();
    }

    /** The values of the same field of the same element, in the order of the text; also those that do not count. */
    public static List<INode> values(INode value) {
        Assignment field = GrammarUtil.containingAssignment(value.getGrammarElement());
        EObject element = NodeModelUtils.findActualSemanticObjectFor(value.getParent());
        List<INode> same = new ArrayList<>();
        for (BidiTreeIterator<INode> nodes = NodeModelUtils.findActualNodeFor(element).getAsTreeIterable().iterator(); nodes.hasNext();) {
            INode node = nodes.next();
            Assignment assignment = node.getGrammarElement() == null ? null : GrammarUtil.containingAssignment(node.getGrammarElement());
            if (assignment != null && node != NodeModelUtils.findActualNodeFor(element)) {
                nodes.prune();
                if (assignment.getFeature().equals(field.getFeature())) {
                    same.add(node);
                }
            }
        }
        return same;
    }

    /** The edit that takes it out. */
    public TextEdit removal() {
        return new TextEdit(offset, end - offset, "");
    }
}
