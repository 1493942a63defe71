package org.plumbline.diagram.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.expression.Scope;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.view.TableView;

/** The columns and cells of a cross table: a column for each element of its mappings, a cell where an intersection says so. */
final class CrossCells implements CellSource {

    private record ElementColumn(Part mapping, EObject element, TableView.Column column) {
    }

    private final Part table;
    private final EObject root;
    private final Asking asking;
    private final CellStyles styles;
    private final List<ElementColumn> columns = new ArrayList<>();
    private final Intersections intersections;

    CrossCells(Part table, EObject root, Asking asking, Candidates candidates, ElementKeys keys) {
        this.table = table;
        this.root = root;
        this.asking = asking;
        this.intersections = new Intersections(root, asking, candidates);
        this.styles = new CellStyles(asking);
        for (Part mapping : table.parts("ownedColumnMappings")) {
            for (EObject element : candidates.of(mapping, root)) {
                columns.add(new ElementColumn(mapping, element, new TableView.Column(mapping.name() + ":" + keys.key(element), mapping.name(),
                        Optional.of(element), asking.text(mapping, "headerLabelExpression", Scope.of(element)))));
            }
        }
    }

    @Override
    public List<TableView.Column> columns() {
        return columns.stream().map(ElementColumn::column).toList();
    }

    @Override
    public List<TableView.Cell> cells(Part line, EObject element) {
        List<TableView.Cell> cells = new ArrayList<>();
        for (ElementColumn column : columns) {
            table.parts("intersection").stream().filter(each -> each.parts("lineMapping").contains(line)
                    && each.part("columnMapping").filter(column.mapping()::equals).isPresent())
                    .flatMap(each -> cell(each, line, element, column).stream()).findFirst().ifPresent(cells::add);
        }
        return cells;
    }

    private Optional<TableView.Cell> cell(Part intersection, Part line, EObject element, ElementColumn column) {
        Optional<EObject> target = intersections.between(intersection, element, column.element());
        return target.filter(each -> asking.holds(intersection, "preconditionExpression", scope(each, element, column)))
                .map(each -> cell(intersection, line, element, column, each));
    }

    private TableView.Cell cell(Part intersection, Part line, EObject element, ElementColumn column, EObject target) {
        Scope scope = scope(target, element, column);
        List<CellStyles.Styled> styled = List.of(new CellStyles.Styled(intersection, scope),
                new CellStyles.Styled(line, Scope.of(element)), new CellStyles.Styled(column.mapping(), Scope.of(column.element())));
        return new TableView.Cell(column.column().key(), intersection.name(), target, asking.text(intersection, "labelExpression", scope),
                styles.foreground(styled), styles.background(styled));
    }

    private Scope scope(EObject target, EObject line, ElementColumn column) {
        return Scope.of(target).with("lineSemantic", line).with("columnSemantic", column.element()).with("root", root);
    }
}
