package org.plumbline.cli.diagram;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.diagram.format.Problem;
import org.plumbline.diagram.lint.Linter;

/** Finds out what does not work in a specification of diagrams. */
public final class DescriptionCheck {

    /**
     * The problems, each with its place and a remedy.
     *
     * @param file the specification; empty for the one that Plumbline brings
     */
    public List<String> problems(Optional<Path> file) {
        try (Specification specification = file.map(Specification::of).orElseGet(Specification::own)) {
            List<Problem> found = new Linter(specification.description(), specification.services()).problems();
            return Stream.concat(specification.services().problems().stream(), found.stream()).map(Problem::toString).toList();
        }
    }
}
