package org.plumbline.dsl.writing;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A keyword or value of the text as it was last parsed.
 *
 * @param node what the parser made of it
 * @param offset where it begins
 * @param end where it ends
 * @param assignment which feature it is a value of; null for a keyword that is no value
 * @param child the element that it is, if its value is one; otherwise null
 */
record Token(INode node, int offset, int end, Assignment assignment, WrittenElement child) {

    String feature() {
        return assignment == null ? null : assignment.getFeature();
    }

    /** Whether it is the comma between two values. */
    boolean isComma() {
        return assignment == null && node.getText().strip().equals(",");
    }

    /** Whether the token may stand where the grammar has an atom. */
    boolean fits(Part.Atom atom) {
        return switch (atom) {
            case Part.Word word -> assignment == null && node.getGrammarElement() instanceof Keyword keyword
                    && keyword.getValue().equals(word.keyword().getValue());
            case Part.Value value -> assignment != null && value.feature().equals(assignment.getFeature())
                    && isSame(value.terminal(), assignment.getTerminal());
        };
    }

    private boolean isSame(AbstractElement wanted, AbstractElement written) {
        if (wanted instanceof Keyword keyword) {
            return node.getText().equals(keyword.getValue());
        }
        return wanted == written || rule(wanted) instanceof RuleCall one && rule(written) instanceof RuleCall other
                && one.getRule() == other.getRule();
    }

    private static RuleCall rule(AbstractElement terminal) {
        return switch (terminal) {
            case RuleCall call -> call;
            case CrossReference reference when reference.getTerminal() instanceof RuleCall call -> call;
            default -> null;
        };
    }

    /** The token itself, by identity: two tokens are never the same. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
