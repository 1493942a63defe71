package org.plumbline.cli.diagram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.cli.ExitCode;
import org.plumbline.cli.Failure;
import org.plumbline.cli.files.IoReason;
import org.plumbline.design.Presentation;
import org.plumbline.diagram.lint.Linter;
import org.plumbline.publishing.diagram.Specification;

/** Finds out what does not work in a specification of diagrams. */
public final class DescriptionCheck {

    /**
     * The problems, each with file, line, place and a remedy.
     *
     * @param file the specification; empty for the one that Plumbline brings
     * @throws Failure if it cannot be read
     */
    public List<String> problems(Optional<Path> file) {
        try (Specification specification = file.map(DescriptionCheck::of).orElseGet(() -> Specification.own(Presentation.AS_WRITTEN))) {
            String name = file.map(Path::toString).orElse("plumbline.odesign");
            return new Linter(specification.description(), specification.services()).problems().stream().map(problem -> problem.in(name)).toList();
        }
    }

    private static Specification of(Path file) {
        try {
            return Specification.of(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Failure(ExitCode.UNREADABLE, file + ": " + IoReason.of(e));
        }
    }
}
