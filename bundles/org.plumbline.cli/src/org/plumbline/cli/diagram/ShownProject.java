package org.plumbline.cli.diagram;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.Names;
import org.plumbline.core.project.StableKeys;
import org.plumbline.core.source.Position;
import org.plumbline.core.text.Texts;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.interpret.Interpreter;
import org.plumbline.dsl.project.CheckedProject;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.Problem;

/** A project as diagrams see it: what each of its elements is called, where it stands, and what can be shown of it. */
final class ShownProject {

    private static final StableKeys KEYS = new StableKeys(new Names(new Texts()));

    private final LoadedProject project;
    private final List<Problem> problems;

    ShownProject(CheckedProject checked) {
        this.project = checked.project();
        this.problems = checked.problems();
    }

    /** What a check found about elements. */
    FoundMarks marks() {
        return new FoundMarks(project, problems);
    }

    /** Where an element stands. */
    Optional<Position> position(EObject element) {
        return project.sources().locate(element);
    }

    /** What an element is called for good. */
    static String key(EObject element) {
        return KEYS.key(element);
    }

    /** The elements that a representation can be made of, in the order of the files. */
    List<EObject> targets(Interpreter interpreter, Part representation) {
        List<EObject> targets = new ArrayList<>();
        project.index().files().forEach(file -> file.eAllContents().forEachRemaining(element -> {
            if (interpreter.isFor(representation, element)) {
                targets.add(element);
            }
        }));
        return targets;
    }

    /** The folder of the file that an element stands in; empty if it stands in none. */
    Optional<Path> folder(EObject element) {
        return project.sources().locate(element).map(Position::file).map(Path::of).map(Path::getParent);
    }
}
