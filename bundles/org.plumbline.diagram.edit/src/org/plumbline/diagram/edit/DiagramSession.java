package org.plumbline.diagram.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.plumbline.core.edit.DocumentEdits;
import org.plumbline.core.edit.ModelChange;
import org.plumbline.core.edit.ModelEditor;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.format.Problem;
import org.plumbline.diagram.interpret.Choices;
import org.plumbline.diagram.layout.LayoutText;
import org.plumbline.diagram.layout.SavedPlaces;
import org.plumbline.diagram.view.DiagramView;

/**
 * One diagram of one element of a project while somebody edits it. What is done in it becomes edits of the texts and of the file
 * {@code layout/ELEMENT.KIND.json}, as one unit for undo. Everything is called by the keys of the view, which stay the same when the
 * texts are read anew; nobody keeps elements.
 *
 * <p>What is new finds a place beside what is there, and moves none of it. Who moves a node by hand fixes the places of those beside it
 * as well, so that the diagram looks the same when it is opened again; until then nothing is written.
 *
 * <p>It knows no screen and has no thread of its own. Not for several threads.
 */
public final class DiagramSession {

    private final Part diagram;
    private final LayoutDocuments documents;
    private final SideCars sideCars;
    private final DiagramReading reading;
    private final TextTools tools;
    private final ToolFeedback feedback;
    private final ProjectHistory history;

    /**
     * Opens a diagram.
     *
     * @param editor of the texts among the documents
     * @param documents texts and layouts of the project
     * @param representation the name of a {@code DiagramDescription}
     * @param element the key of the element that the diagram is of
     * @throws RefusedEdit if there is no such diagram
     */
    public DiagramSession(Diagrams diagrams, ModelEditor editor, LayoutDocuments documents, String representation, String element)
            throws RefusedEdit {
        this.documents = documents;
        this.sideCars = new SideCars(documents);
        this.diagram = diagrams.description().representation(representation).filter(part -> part.is("DiagramDescription"))
                .orElseThrow(() -> new RefusedEdit("There is no diagram " + representation + ".", "Choose another one."));
        this.reading = new DiagramReading(diagrams, diagram, editor, sideCars, element);
        this.tools = new TextTools(diagrams, editor, documents);
        this.feedback = new ToolFeedback(diagram, reading, tools.runner());
        this.history = new ProjectHistory(documents);
        reading.state();
    }

    /**
     * What the diagram shows by now; made anew where a text or layout has changed.
     *
     * @throws RefusedEdit if a text cannot be read, or the element is gone
     */
    public DiagramState state() throws RefusedEdit {
        return reading.state();
    }

    /** Shows other layers, or hides by other filters. No file changes. */
    public void choose(Choices choices) {
        reading.choose(choices);
    }

    /** What an editor shows before a tool is used. */
    public ToolFeedback feedback() {
        return feedback;
    }

    /** The keys of the nodes and edges that show an element, so that what is chosen elsewhere can be chosen here. */
    public List<String> showing(String element) throws RefusedEdit {
        return reading.showing(element);
    }

    /**
     * Uses a tool.
     *
     * @return what it made, and what it wants to be opened
     * @throws RefusedEdit if the request does not fit the diagram, the tool cannot be used there or fails, a text has errors or was
     *     changed on the disk meanwhile, or cannot say what the tool wants; then nothing has changed
     */
    public Done run(ToolRequest request) throws RefusedEdit {
        tools.requireReadable();
        return tools.run(feedback.use(request), following(Optional.of(request)));
    }

    /**
     * Changes the model otherwise than by a tool, for example the id of an element; places follow.
     *
     * @param label what undo calls it
     * @return files with places that could not follow, and what to do about them; for the user
     * @throws RefusedEdit as {@link ModelEditor#edit} does
     */
    public List<Problem> edit(String label, ModelChange change) throws RefusedEdit {
        return tools.edit(label, change, following(Optional.empty()));
    }

    private TextTools.Following following(Optional<ToolRequest> request) throws RefusedEdit {
        DiagramView before = reading.state().view();
        URI sideCar = reading.sideCar();
        return changes -> {
            reading.rekey(changes);
            if (before.target().eResource() == null) {
                return sideCars.following(changes, sideCar, text -> text);
            }
            Arrival arrival = new Arrival(before, reading.view(before.target()), changes, request);
            return sideCars.following(changes, sideCar, text -> arrival.in(text, reading.automatic()));
        };
    }

    /**
     * Moves nodes within what they lie in, and gives them sizes.
     *
     * @param places by the keys of the nodes, each from the corner of what it lies in; sizes of 0 stay as they are
     * @throws RefusedEdit if one of the nodes has its place from the model, or the file with the places cannot be written
     */
    public void move(Map<String, SavedPlaces.Place> places) throws RefusedEdit {
        DiagramState state = reading.state();
        LayoutText text = writable(state);
        FreePlaces free = new FreePlaces(state.view(), text.places());
        Map<String, SavedPlaces.Place> wanted = new HashMap<>();
        for (Map.Entry<String, SavedPlaces.Place> each : places.entrySet()) {
            requireMovable(free, each.getKey(), each.getValue());
            free.beside(each.getKey()).forEach(key -> state.places().of(key).ifPresent(place -> wanted.putIfAbsent(key, place)));
        }
        wanted.putAll(places);
        LayoutText changed = text;
        for (Map.Entry<String, SavedPlaces.Place> each : wanted.entrySet()) {
            changed = changed.with(each.getKey(), each.getValue());
        }
        write(places.size() == 1 ? "Move" : "Move " + places.size() + " nodes", changed);
    }

    private static void requireMovable(FreePlaces free, String key, SavedPlaces.Place place) throws RefusedEdit {
        if (!free.has(key)) {
            throw new RefusedEdit("There is no " + key + " in this diagram any more.", "Look at the diagram as it is by now.");
        }
        if (!free.isFree(key)) {
            throw new RefusedEdit("The model says where " + key + " lies.", "Drop it into another container instead.");
        }
        if (!LayoutText.isVisible(place)) {
            throw new RefusedEdit("Nobody could see it there.", "Put it nearer.");
        }
    }

    /**
     * Forgets where nodes were put by hand: the diagram arranges itself again.
     *
     * @throws RefusedEdit if the file with the places cannot be written
     */
    public void arrange() throws RefusedEdit {
        LayoutText changed = writable(reading.state());
        for (String key : reading.state().view().allNodes().map(node -> node.key()).toList()) {
            changed = changed.without(key);
        }
        write("Arrange", changed);
        reading.forget();
    }

    private LayoutText writable(DiagramState state) throws RefusedEdit {
        LayoutText text = sideCars.read(reading.sideCar());
        if (!text.isReadable()) {
            throw new RefusedEdit(text.problems().getFirst().message(), text.problems().getFirst().remedy());
        }
        return text;
    }

    private void write(String label, LayoutText text) throws RefusedEdit {
        Optional<DocumentEdits> edit = sideCars.edit(reading.sideCar(), text);
        if (edit.isPresent()) {
            documents.apply(label, List.of(edit.get()));
        }
    }

    /** What was done in the project, to be taken back. */
    public ProjectHistory history() {
        return history;
    }
}
