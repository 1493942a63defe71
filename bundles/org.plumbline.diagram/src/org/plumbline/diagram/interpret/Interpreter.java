package org.plumbline.diagram.interpret;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.expression.Evaluator;
import org.plumbline.diagram.expression.Metamodel;
import org.plumbline.diagram.expression.Scope;
import org.plumbline.diagram.expression.Services;
import org.plumbline.diagram.format.Description;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.NodeView;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TreeView;
import org.plumbline.diagram.view.ViewObjects;

/**
 * Shows elements of a model as a description says. The same model and choices give the same view. Whatever fails is left out and
 * reported with the view.
 *
 * <p>Not for several threads.
 */
public final class Interpreter {

    private final Metamodel metamodel;
    private final Services services;
    private final Evaluator evaluator;
    private final ElementKeys keys;

    /**
     * @param description that the diagrams to show are part of
     * @param services of the classes that it names
     * @param keys of the elements of the model
     */
    public Interpreter(Description description, Services services, ElementKeys keys) {
        this(description, services, keys, UnaryOperator.identity());
    }

    /**
     * @param description that the diagrams to show are part of
     * @param services of the classes that it names
     * @param keys of the elements of the model
     * @param words puts texts of the description, such as headings and legends, into the language of a host
     */
    public Interpreter(Description description, Services services, ElementKeys keys, UnaryOperator<String> words) {
        this.metamodel = new Metamodel(description.metamodels());
        this.services = services;
        this.evaluator = new Evaluator(services, metamodel, words);
        this.keys = keys;
    }

    /** Whether a representation can be made of an element: it is of the domain class, and the precondition holds. */
    public boolean isFor(Part representation, EObject target) {
        return metamodel.is(target, representation.text("domainClass"))
                && new Asking(evaluator, keys).holds(representation, "preconditionExpression", Scope.of(target));
    }

    /** Those of some elements that a representation can be made of. */
    public List<EObject> targets(Part representation, Stream<EObject> elements) {
        List<EObject> candidates = elements.filter(element -> metamodel.is(element, representation.text("domainClass"))).toList();
        return candidates.isEmpty() ? List.of()
                : services.repeatable(() -> candidates.stream().filter(element -> isFor(representation, element)).toList());
    }

    /**
     * A diagram of an element.
     *
     * @param diagram a {@code DiagramDescription} of the description
     */
    public DiagramView diagram(Part diagram, EObject target, Choices choices) {
        return services.repeatable(() -> shown(diagram, target, choices));
    }

    private DiagramView shown(Part diagram, EObject target, Choices choices) {
        Asking asking = asking(diagram, target);
        Candidates candidates = new Candidates(asking, metamodel);
        Appearance appearance = new Appearance(asking);
        Visibility visibility = new Visibility(diagram, choices, new FilterAnswers(choices, target, asking, keys), asking);
        List<Part> layers = choices.layers(diagram);
        Drafts drafts = new NodeDrafting(asking, candidates, visibility).draft(layers, target);
        drafts.assignKeys(keys);
        List<NodeView> nodes = new NodeViews(appearance).of(drafts.roots);
        return new DiagramView(diagram.name(), title(diagram, target, asking), target, placement(diagram),
                appearance.color(diagram, "backgroundColor"), nodes,
                new EdgeViews(appearance, candidates, visibility, drafts, keys).of(layers, target), asking.problems());
    }

    /**
     * The elements among which a filter of a diagram asks to choose.
     *
     * @param diagram a {@code DiagramDescription} of the description
     * @param variable of one of its filters
     */
    public List<EObject> candidates(Part diagram, Part variable, EObject target) {
        return services.repeatable(() -> FilterAnswers.candidates(variable, target, asking(diagram, target)));
    }

    private Asking asking(Part diagram, EObject target) {
        return new Asking(evaluator, keys, Map.of("diagram", new ViewObjects().node(diagram.name(), target)));
    }

    /**
     * A table of an element.
     *
     * @param table a {@code CrossTableDescription} or {@code EditionTableDescription} of the description
     */
    public TableView table(Part table, EObject target) {
        return services.repeatable(() -> tabled(table, target));
    }

    private TableView tabled(Part table, EObject target) {
        Asking asking = new Asking(evaluator, keys);
        Candidates candidates = new Candidates(asking, metamodel);
        CellSource cells = table.is("CrossTableDescription") ? new CrossCells(table, target, asking, candidates, keys)
                : new FeatureCells(table, target, asking, keys);
        List<TableView.Row> rows = new Lines(asking, candidates, keys, cells).of(table.parts("ownedLineMappings"), target);
        return new TableView(table.name(), title(table, target, asking), target, cells.columns(), rows, asking.problems());
    }

    /**
     * A tree of an element.
     *
     * @param tree a {@code TreeDescription} of the description
     */
    public TreeView tree(Part tree, EObject target) {
        return services.repeatable(() -> grown(tree, target));
    }

    private TreeView grown(Part tree, EObject target) {
        Asking asking = new Asking(evaluator, keys);
        List<TreeView.Item> items = new Items(asking, new Candidates(asking, metamodel), keys).of(tree, target);
        return new TreeView(tree.name(), title(tree, target, asking), target, items, asking.problems());
    }

    /** A hint in the documentation, where Sirius expects nothing. */
    private static DiagramView.Placement placement(Part diagram) {
        return diagram.text("documentation").contains("Layout: bands") ? DiagramView.Placement.BANDS : DiagramView.Placement.BY_CONTENT;
    }

    private static String title(Part representation, EObject target, Asking asking) {
        String title = asking.text(representation, "titleExpression", Scope.of(target));
        return title.isBlank() ? representation.label() : title;
    }
}
