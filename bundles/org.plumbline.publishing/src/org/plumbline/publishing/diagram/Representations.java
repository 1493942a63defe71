package org.plumbline.publishing.diagram;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.Names;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.project.StableKeys;
import org.plumbline.core.text.Texts;
import org.plumbline.design.DesignWords;
import org.plumbline.design.Presentation;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.interpret.Choices;
import org.plumbline.diagram.interpret.Interpreter;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TreeView;
import org.plumbline.drawing.Color;

/** The diagrams, tables and trees that Plumbline brings, of the elements of a project, in a language. Not for several threads. */
public final class Representations implements AutoCloseable {

    private static final StableKeys KEYS = new StableKeys(new Names(new Texts()));

    private final Specification specification;
    private final Interpreter interpreter;
    private final DesignWords words;

    private Representations(Specification specification, Presentation presentation) {
        this.specification = specification;
        this.words = new DesignWords(presentation.language());
        this.interpreter = new Interpreter(specification.description(), specification.services(), Representations::key, words::of);
    }

    /** Reads the specification. */
    public static Representations of(Presentation presentation) {
        return new Representations(Specification.own(presentation), presentation);
    }

    /** The same specification, not read again, to speak in another way; both are to be closed. */
    public Representations as(Presentation presentation) {
        return new Representations(Specification.of(specification.description(), presentation), presentation);
    }

    /** What an element is called for good. */
    public static String key(EObject element) {
        return KEYS.key(element);
    }

    /** All of them, in the order of the specification. */
    public List<Part> all() {
        return specification.description().representations();
    }

    /** One by its name, such as {@code RiskMap}. */
    public Optional<Part> named(String name) {
        return specification.description().representation(name);
    }

    /** What people call it. */
    public String label(Part representation) {
        return words.of(representation.label());
    }

    /** The elements of a project that a representation can be made of, in the order of the files. */
    public List<EObject> targets(Part representation, ProjectIndex project) {
        Stream<EObject> elements = project.files().stream().flatMap(file -> {
            Iterable<EObject> contents = file::eAllContents;
            return StreamSupport.stream(contents.spliterator(), false);
        });
        return interpreter.targets(representation, elements);
    }

    /** Whether a representation can be made of an element. */
    public boolean isFor(Part representation, EObject target) {
        return !interpreter.targets(representation, Stream.of(target)).isEmpty();
    }

    /** A colour of the specification, by its name there. */
    Optional<Color> color(String name) {
        return specification.description().group().stream().flatMap(group -> group.parts("userColorsPalettes").stream())
                .flatMap(palette -> palette.parts("entries").stream()).filter(entry -> entry.name().equals(name)).findFirst()
                .map(entry -> new Color(entry.number("red"), entry.number("green"), entry.number("blue")));
    }

    /** A diagram of an element as it is shown at first. */
    public DiagramView diagram(Part representation, EObject target) {
        return diagram(representation, target, Choices.first(representation));
    }

    /** A diagram of an element. */
    public DiagramView diagram(Part representation, EObject target, Choices choices) {
        return interpreter.diagram(representation, target, choices);
    }

    /** The elements among which a filter of a diagram asks to choose. */
    public List<EObject> candidates(Part diagram, Part variable, EObject target) {
        return interpreter.candidates(diagram, variable, target);
    }

    /** A table of an element. */
    public TableView table(Part representation, EObject target) {
        return interpreter.table(representation, target);
    }

    /** A tree of an element. */
    public TreeView tree(Part representation, EObject target) {
        return interpreter.tree(representation, target);
    }

    @Override
    public void close() {
        specification.close();
    }
}
