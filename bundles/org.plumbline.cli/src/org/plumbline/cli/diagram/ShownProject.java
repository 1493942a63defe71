package org.plumbline.cli.diagram;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.source.Position;
import org.plumbline.dsl.project.CheckedProject;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.Problem;

/** A project as diagrams see it: its elements, where each stands, and what a check found. */
final class ShownProject {

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

    /** Its elements. */
    ProjectIndex index() {
        return project.index();
    }

    /** The folder of the file that an element stands in; empty if it stands in none. */
    Optional<Path> folder(EObject element) {
        return project.sources().locate(element).map(Position::file).map(Path::of).map(Path::getParent);
    }
}
