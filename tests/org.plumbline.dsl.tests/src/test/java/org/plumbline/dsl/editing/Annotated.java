package org.plumbline.dsl.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plumbline.core.edit.TextEdit;

/** A text with a numbered comment at some of the places where there may be one: above, behind and between all that stands in it. */
final class Annotated {

    private final ICompositeNode root;
    private final Map<String, Integer> comments = new LinkedHashMap<>();

    /** @param root of the text with the comments */
    Annotated(ICompositeNode root) {
        this.root = root;
        for (ILeafNode leaf : root.getLeafNodes()) {
            if (leaf.isHidden() && leaf.getText().contains("note-")) {
                comments.put(leaf.getText().strip(), leaf.getOffset());
            }
        }
    }

    /** A text with comments put into it. */
    static String text(ICompositeNode root, Random random) {
        int share = 1 + random.nextInt(25);
        String lineBreak = root.getText().contains("\r\n") ? "\r\n" : "\n";
        List<TextEdit> edits = new ArrayList<>();
        boolean visible = false;
        for (ILeafNode leaf : root.getLeafNodes()) {
            String note = "note-" + edits.size() + ";";
            boolean chosen = random.nextInt(100) < share && !isInside(leaf);
            if (chosen && !leaf.isHidden() && !leaf.getText().isEmpty()) {
                edits.add(new TextEdit(leaf.getOffset(), 0, random.nextBoolean() ? "/* " + note + " */ " : "// " + note + lineBreak + "      "));
            } else if (chosen && visible && leaf.getText().isBlank() && leaf.getText().contains("\n")) {
                edits.add(new TextEdit(leaf.getOffset(), 0, random.nextBoolean() ? " // " + note : "   /* " + note + " */"));
            }
            visible = !leaf.isHidden();
        }
        return TextEdit.apply(edits, root.getText());
    }

    /** Whether a leaf is not the first one of a value that consists of several. */
    private static boolean isInside(ILeafNode leaf) {
        for (INode node = leaf.getParent(); node != null; node = node.getParent()) {
            if (!(node instanceof ICompositeNode composite) || composite.hasDirectSemanticElement()) {
                return false;
            }
            if (GrammarUtil.containingAssignment(node.getGrammarElement()) != null) {
                return node.getOffset() < leaf.getOffset();
            }
        }
        return false;
    }

    /** The comments that are missing in another text, although what they stand in or beside is neither changed nor gone. */
    List<String> lost(String after, List<FeatureEdit.Touched> touched) {
        return comments.entrySet().stream().filter(comment -> !after.contains(comment.getKey()))
                .filter(comment -> touched.stream().noneMatch(one -> mayGo(comment.getValue(), one))).map(Map.Entry::getKey).toList();
    }

    private boolean mayGo(int comment, FeatureEdit.Touched touched) {
        EStructuralFeature feature = touched.feature();
        if (touched.gone() != null) {
            return touched.gone().eResource() == null && isBeside(comment, NodeModelUtils.findActualNodeFor(touched.gone()));
        }
        boolean elements = feature instanceof EReference reference && reference.isContainment() && feature.isMany();
        return !elements && NodeModelUtils.findNodesForFeature(touched.owner(), feature).stream().anyMatch(node -> isBeside(comment, node));
    }

    /** Whether nothing but blanks, comments and keywords stands between a comment and something, or the comment is in it. */
    private boolean isBeside(int comment, INode node) {
        if (node == null) {
            return false;
        }
        int from = Math.min(comment, node.getEndOffset());
        int to = Math.max(comment, node.getOffset());
        for (ILeafNode leaf : root.getLeafNodes()) {
            boolean between = leaf.getOffset() >= from && leaf.getEndOffset() <= to;
            if (between && !leaf.isHidden() && !leaf.getText().matches("[a-z]+|[{},]|")) {
                return false;
            }
        }
        return true;
    }
}
