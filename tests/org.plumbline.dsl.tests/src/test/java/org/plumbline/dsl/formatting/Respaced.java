package org.plumbline.dsl.formatting;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** Writes a text anew with other blanks, line breaks and additional comments, as far as these mean nothing. */
public final class Respaced {

    private static final Set<String> EXACT = Set.of("Number", "Signed", "Date", "Difficulty");
    private static final Pattern MARK_AT_END = Pattern.compile("[,{}]$");
    private static final Pattern MARK_AT_START = Pattern.compile("^[,{}]");
    private static final List<String> GAPS = List.of(" ", " ", " ", "  ", "      ", "\t", " \t ", "\u00A0",
            "\n", "\n", "\r\n", "\n\n", "\n\n\n\n", "\n  ", "\n      ", "  \n\t");
    private static final List<String> COMMENTS = List.of(" // aside\n", "\n// alone  \n", "\n\n\t// apart\n\n",
            " /* within */ ", "\n/* over\n      lines */\n", "/**/");

    private final Random random;
    private final int comments;
    private final int changes;

    /** Chooses how much changes. */
    public Respaced(Random random) {
        this.random = random;
        this.comments = random.nextBoolean() ? 0 : random.nextInt(8);
        this.changes = 1 + random.nextInt(100);
    }

    /** The text anew. */
    public String text(ICompositeNode root) {
        StringBuilder text = new StringBuilder();
        ILeafNode before = null;
        String gap = "";
        for (ILeafNode leaf : root.getLeafNodes()) {
            if (leaf.getText().isBlank() || leaf.getText().isEmpty()) {
                gap += leaf.getText();
            } else {
                text.append(gap(before, gap, leaf)).append(leaf.getText());
                before = leaf;
                gap = "";
            }
        }
        return text.append(gap(before, gap, null)).toString();
    }

    private String gap(ILeafNode before, String gap, ILeafNode after) {
        boolean inside = before != null && after != null && value(before) != null && value(before) == value(after);
        if (inside && EXACT.contains(rule(value(before))) || random.nextInt(100) >= changes) {
            return gap;
        }
        if (!inside && random.nextInt(100) < comments) {
            return " " + COMMENTS.get(random.nextInt(COMMENTS.size()));
        }
        boolean optional = before == null || after == null || inside && gap.isEmpty()
                || MARK_AT_END.matcher(before.getText()).find() || MARK_AT_START.matcher(after.getText()).find();
        String other = optional && random.nextInt(3) == 0 ? "" : GAPS.get(random.nextInt(GAPS.size()));
        return before != null && before.getText().startsWith("//") ? "\n" + other : other;
    }

    /** The outermost value that a leaf is part of. */
    private static INode value(ILeafNode leaf) {
        INode value = null;
        for (INode node = leaf; node != null; node = node.getParent()) {
            value = rule(node).isEmpty() ? value : node;
        }
        return value;
    }

    private static String rule(INode node) {
        EObject element = node.getGrammarElement() instanceof CrossReference reference ? reference.getTerminal()
                : node.getGrammarElement();
        return element instanceof RuleCall call && GrammarUtil.isDatatypeRule(call.getRule()) ? call.getRule().getName() : "";
    }
}
