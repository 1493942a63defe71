package org.plumbline.diagram.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.expression.Scope;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.view.TableView;

/** Finds the lines of a table, those in lines included. */
final class Lines {

    private static final int DEEPEST = 50;
    private static final int MOST = 50_000;

    private final Asking asking;
    private final Candidates candidates;
    private final ElementKeys keys;
    private final CellSource cells;
    private final List<TableView.Row> rows = new ArrayList<>();

    Lines(Asking asking, Candidates candidates, ElementKeys keys, CellSource cells) {
        this.asking = asking;
        this.candidates = candidates;
        this.keys = keys;
        this.cells = cells;
    }

    List<TableView.Row> of(List<Part> mappings, EObject root) {
        mappings.forEach(mapping -> add(mapping, root, "", 0));
        return rows;
    }

    private void add(Part mapping, EObject around, String path, int depth) {
        if (depth > DEEPEST || rows.size() > MOST) {
            asking.report(mapping, "semanticCandidatesExpression", Scope.of(around),
                    "It shows lines in lines without an end, or too many.");
            return;
        }
        for (EObject element : candidates.of(mapping, around)) {
            String key = path + mapping.name() + ":" + keys.key(element);
            rows.add(new TableView.Row(key, mapping.name(), element, asking.text(mapping, "headerLabelExpression", Scope.of(element)), depth,
                    cells.cells(mapping, element)));
            Stream.concat(mapping.parts("ownedSubLines").stream(), mapping.parts("reusedSubLines").stream()).distinct()
                    .forEach(sub -> add(sub, element, key + "/", depth + 1));
        }
    }
}
