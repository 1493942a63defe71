package org.plumbline.diagram.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.plumbline.core.edit.ModelEditor;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.format.Problem;
import org.plumbline.diagram.interpret.Choices;
import org.plumbline.diagram.layout.DiagramLayout;
import org.plumbline.diagram.layout.LayoutText;
import org.plumbline.diagram.layout.RenamedElements;
import org.plumbline.diagram.layout.SavedPlaces;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeView;

/** Makes a diagram out of the texts and layouts as they are by now, and remembers where nodes lay that nobody has moved. */
final class DiagramReading {

    private final Diagrams diagrams;
    private final Part diagram;
    private final ModelEditor editor;
    private final SideCars sideCars;
    private final Set<String> called = new LinkedHashSet<>();
    private final Map<String, SavedPlaces.Place> automatic = new HashMap<>();
    private Choices choices;
    private String element;
    private Optional<DiagramState> state = Optional.empty();
    private List<Long> versions = List.of();

    /** @param element the key of the element that the diagram is of */
    DiagramReading(Diagrams diagrams, Part diagram, ModelEditor editor, SideCars sideCars, String element) {
        this.diagrams = diagrams;
        this.diagram = diagram;
        this.editor = editor;
        this.sideCars = sideCars;
        this.element = element;
        this.choices = Choices.first(diagram);
        called.add(element);
    }

    DiagramState state() throws RefusedEdit {
        ProjectIndex model = editor.model();
        List<Long> now = new ArrayList<>();
        editor.documents().all().forEach(document -> now.add(document.version()));
        sideCars.versions(now);
        if (state.isEmpty() || !now.equals(versions) || !isOf(model, state.get().view().target())) {
            state = Optional.of(read(model));
            versions = now;
        }
        return state.get();
    }

    private static boolean isOf(ProjectIndex model, EObject target) {
        ResourceSet files = target.eResource() == null ? null : target.eResource().getResourceSet();
        return files != null && model.files().stream().findFirst().filter(file -> file.eResource().getResourceSet() == files).isPresent();
    }

    private DiagramState read(ProjectIndex model) throws RefusedEdit {
        EObject target = target(model);
        LayoutText text = sideCars.read(sideCar(target));
        DiagramView view = view(target);
        Map<String, SavedPlaces.Place> places = new HashMap<>(kept(view, text.places()));
        places.putAll(text.places().nodes());
        DiagramLayout layout = diagrams.layouts().layout(view, new SavedPlaces(places));
        Map<String, SavedPlaces.Place> free = new FreePlaces(view, new SavedPlaces(places)).places(layout);
        free.forEach((key, place) -> {
            if (text.places().of(key).isEmpty()) {
                automatic.putIfAbsent(key, place);
            }
        });
        List<Problem> problems = new ArrayList<>(view.problems());
        problems.addAll(text.problems());
        return new DiagramState(view, layout, new SavedPlaces(free), problems, obstacle());
    }

    /** Where free nodes lay before that nobody has moved; none of a computed arrangement, which they would turn into a free one. */
    private Map<String, SavedPlaces.Place> kept(DiagramView view, SavedPlaces saved) {
        FreePlaces free = new FreePlaces(view, saved);
        Map<String, SavedPlaces.Place> kept = new HashMap<>(automatic);
        kept.keySet().removeIf(key -> !free.isFree(key));
        return kept;
    }

    private Optional<String> obstacle() {
        try {
            editor.requireReadable();
            return Optional.empty();
        } catch (RefusedEdit e) {
            return Optional.of(e.getMessage());
        }
    }

    /** The diagram of an element, which may be changing. */
    DiagramView view(EObject target) {
        return diagrams.interpreter().diagram(diagram, target, choices);
    }

    private EObject target(ProjectIndex model) throws RefusedEdit {
        List<EObject> fitting = ProjectElements.all(model.files()).filter(each -> called.contains(diagrams.keys().key(each))).toList();
        Optional<EObject> target = fitting.stream().filter(each -> diagrams.keys().key(each).equals(element)).findFirst()
                .or(() -> fitting.stream().findFirst()).filter(each -> diagrams.interpreter().isFor(diagram, each));
        if (target.isEmpty()) {
            throw new RefusedEdit("There is no " + diagram.label() + " of " + element + " any more.",
                    "Somebody removed or renamed the element: close the diagram.");
        }
        element = diagrams.keys().key(target.get());
        return target.get();
    }

    /** An element of the project by its key. */
    Optional<EObject> element(String key) {
        try {
            return ProjectElements.all(editor.model().files()).filter(each -> diagrams.keys().key(each).equals(key)).findFirst();
        } catch (RefusedEdit e) {
            return Optional.empty();
        }
    }

    URI sideCar() throws RefusedEdit {
        return sideCar(state().view().target());
    }

    private URI sideCar(EObject target) {
        return SideCars.uri(target, diagrams.keys().key(target), diagram.name());
    }

    /** Takes over what elements are called by now. */
    void rekey(RenamedElements changes) {
        element = changes.element(element);
        called.add(element);
        Map<String, SavedPlaces.Place> before = Map.copyOf(automatic);
        before.forEach((key, place) -> changes.node(key).filter(other -> !other.equals(key))
                .ifPresent(other -> automatic.put(other, place)));
    }

    Map<String, SavedPlaces.Place> automatic() {
        return automatic;
    }

    /** Forgets where nodes lay: they may be arranged anew. */
    void forget() {
        automatic.clear();
        state = Optional.empty();
    }

    Choices choices() {
        return choices;
    }

    List<String> showing(String wanted) throws RefusedEdit {
        DiagramView view = state().view();
        return Stream.concat(view.allNodes().filter(node -> diagrams.keys().key(node.target()).equals(wanted)).map(NodeView::key),
                view.edges().stream().filter(edge -> diagrams.keys().key(edge.target()).equals(wanted)).map(EdgeView::key)).toList();
    }

    void choose(Choices other) {
        choices = other;
        state = Optional.empty();
    }
}
