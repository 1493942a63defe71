package org.plumbline.diagram.interpret;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.view.TableView;

/** The columns of a table, and what they hold for a line. */
interface CellSource {

    List<TableView.Column> columns();

    /**
     * The cells of a line that hold something.
     *
     * @param line the mapping of the line
     * @param element that the line stands for
     */
    List<TableView.Cell> cells(Part line, EObject element);
}
