package org.plumbline.dsl.expectation;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;

/** Tells the fields of blocks from what stands within a field. */
public final class Blocks {

    private Blocks() {
    }

    /** Whether an element of the grammar is one of those that are repeated between braces, or in a file. */
    public static boolean isField(AbstractElement element) {
        AbstractElement loop = GrammarUtil.isMultipleCardinality(element) || !(element.eContainer() instanceof Alternatives choice)
                ? element : choice;
        return isOfFile(loop) || GrammarUtil.isMultipleCardinality(loop) && loop.eContainer() instanceof Group group
                && isBehindBrace(loop, group);
    }

    private static boolean isBehindBrace(AbstractElement loop, Group group) {
        int index = group.getElements().indexOf(loop);
        return index > 0 && group.getElements().get(index - 1) instanceof Keyword brace && brace.getValue().equals("{");
    }

    private static boolean isOfFile(AbstractElement part) {
        return part.eContainer() instanceof Group group && group.eContainer() == GrammarUtil.getGrammar(part).getRules().getFirst();
    }
}
