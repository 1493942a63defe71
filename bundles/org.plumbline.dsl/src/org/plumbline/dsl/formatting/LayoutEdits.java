package org.plumbline.dsl.formatting;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.plumbline.core.edit.TextEdit;

/** The edits that give a parsed text its layout. Only blanks and line breaks change. */
public final class LayoutEdits {

    private final FieldGrammar grammar;

    @Inject
    LayoutEdits(FieldGrammar grammar) {
        this.grammar = grammar;
    }

    /**
     * The fewest edits that lay out a text, in its order.
     *
     * @param root the syntax tree of a text without syntax errors
     */
    public List<TextEdit> of(ICompositeNode root) {
        return Edit.of(PieceReader.read(grammar, root.getText(), TokenReader.read(root))).stream()
                .map(edit -> new TextEdit(edit.offset(), edit.length(), edit.text())).toList();
    }
}
