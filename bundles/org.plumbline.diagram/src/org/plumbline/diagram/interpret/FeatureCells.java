package org.plumbline.diagram.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.diagram.expression.Evaluator;
import org.plumbline.diagram.expression.Scope;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.view.TableView;
import org.plumbline.drawing.Color;

/**
 * The columns and cells of an edition table: a column for each of its mappings, a cell where the line's element has its feature.
 * Elsewhere the line goes on in its colours.
 */
final class FeatureCells implements CellSource {

    /** The name of a feature that every element is taken to have. */
    private static final String ANY = "*";

    private final List<Part> mappings;
    private final EObject root;
    private final Asking asking;
    private final ElementKeys keys;
    private final CellStyles styles;

    FeatureCells(Part table, EObject root, Asking asking, ElementKeys keys) {
        this.mappings = table.parts("ownedColumnMappings");
        this.root = root;
        this.asking = asking;
        this.keys = keys;
        this.styles = new CellStyles(asking);
    }

    @Override
    public List<TableView.Column> columns() {
        return mappings.stream().map(mapping -> new TableView.Column(mapping.name(), mapping.name(), Optional.empty(),
                asking.text(mapping, "headerLabelExpression", Scope.of(root)))).toList();
    }

    @Override
    public List<TableView.Cell> cells(Part line, EObject element) {
        List<TableView.Cell> cells = new ArrayList<>();
        for (Part mapping : mappings) {
            for (EObject target : owner(mapping, element)) {
                EStructuralFeature feature = target.eClass().getEStructuralFeature(mapping.text("featureName"));
                if (feature != null || mapping.text("featureName").equals(ANY)) {
                    cells.add(cell(mapping, line, element, target, feature));
                } else {
                    blank(mapping, line, element).ifPresent(cells::add);
                }
            }
        }
        return cells;
    }

    private List<EObject> owner(Part mapping, EObject element) {
        boolean own = mapping.text("featureParentExpression").isEmpty();
        return own ? List.of(element) : asking.elements(mapping, "featureParentExpression", Scope.of(element)).stream().limit(1).toList();
    }

    private Optional<TableView.Cell> blank(Part mapping, Part line, EObject element) {
        List<CellStyles.Styled> styled = List.of(new CellStyles.Styled(line, Scope.of(element)));
        Optional<Color> background = styles.background(styled);
        return background.map(color -> new TableView.Cell(mapping.name(), line.name(), element, "", Optional.empty(), background));
    }

    private TableView.Cell cell(Part mapping, Part line, EObject element, EObject target, EStructuralFeature feature) {
        Scope scope = Scope.of(target);
        List<CellStyles.Styled> styled = List.of(new CellStyles.Styled(line, Scope.of(element)), new CellStyles.Styled(mapping, scope));
        boolean own = mapping.text("labelExpression").isEmpty() && feature != null;
        String text = own ? text(target, feature) : asking.text(mapping, "labelExpression", scope);
        return new TableView.Cell(mapping.name(), mapping.name(), target, text, styles.foreground(styled), styles.background(styled));
    }

    private String text(EObject target, EStructuralFeature feature) {
        return Evaluator.several(target.eGet(feature)).stream().map(value -> value instanceof EObject other ? keys.key(other)
                : Objects.toString(EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value), ""))
                .collect(Collectors.joining(", "));
    }
}
