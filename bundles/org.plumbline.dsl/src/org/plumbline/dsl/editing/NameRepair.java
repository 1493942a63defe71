package org.plumbline.dsl.editing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.core.project.Names;
import org.plumbline.dsl.naming.IdSyntax;

/** Puts another name in the place of a written one; ids that stay, comments between them and quotes of the author are not touched. */
final class NameRepair {

    private NameRepair() {
    }

    static List<TextEdit> edits(INode written, QualifiedName name) {
        List<ILeafNode> ids = ids(written);
        List<TextEdit> edits = new ArrayList<>();
        int fewer = ids.size() - name.getSegmentCount();
        for (int i = Math.max(0, fewer); i < ids.size(); i++) {
            String id = name.getSegment(i - fewer);
            if (!IdSyntax.read(ids.get(i).getText()).equals(id)) {
                edits.add(new TextEdit(ids.get(i).getOffset(), ids.get(i).getLength(), Names.written(id)));
            }
        }
        int start = ids.getFirst().getOffset();
        if (fewer > 0) {
            edits.add(new TextEdit(start, ids.get(fewer).getOffset() - start, ""));
        } else if (fewer < 0) {
            StringBuilder whole = new StringBuilder();
            name.skipLast(ids.size()).getSegments().forEach(id -> whole.append(Names.written(id)).append('.'));
            edits.add(new TextEdit(start, 0, whole.toString()));
        }
        return edits;
    }

    private static List<ILeafNode> ids(INode written) {
        List<ILeafNode> ids = new ArrayList<>();
        for (ILeafNode leaf : written.getLeafNodes()) {
            if (!leaf.isHidden() && !leaf.getText().equals(".")) {
                ids.add(leaf);
            }
        }
        return ids;
    }
}
