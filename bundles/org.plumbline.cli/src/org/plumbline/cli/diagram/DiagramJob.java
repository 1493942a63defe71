package org.plumbline.cli.diagram;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.cli.ExitCode;
import org.plumbline.cli.Failure;
import org.plumbline.cli.check.Checking;
import org.plumbline.cli.check.Outcome;
import org.plumbline.cli.files.InputFinder;
import org.plumbline.cli.files.Unusable;
import org.plumbline.cli.terminal.Progress;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.interpret.Choices;
import org.plumbline.diagram.interpret.Interpreter;

/** Shows the diagrams of a project by the specification that Plumbline brings. */
public final class DiagramJob {

    private final Checking checking;

    /** @param checking reads the project; what it finds does not matter, as long as the texts can be read */
    public DiagramJob(Checking checking) {
        this.checking = checking;
    }

    /**
     * What was exported.
     *
     * @param files the pictures
     * @param problems what was left out, or could not be read
     */
    public record Exported(List<Path> files, List<String> problems) {
    }

    /** The diagrams, tables and trees of a project: kind, element, title. */
    public List<String> list(Path path, Progress progress) {
        List<String> lines = new ArrayList<>();
        try (Specification specification = Specification.own()) {
            Interpreter interpreter = interpreter(specification);
            for (ShownProject project : projects(path, progress)) {
                for (Part representation : specification.description().representations()) {
                    for (EObject target : project.targets(interpreter, representation)) {
                        lines.add(representation.name() + "  " + ShownProject.key(target) + "  " + representation.label());
                    }
                }
            }
        }
        return lines;
    }

    /**
     * Writes diagrams as pictures.
     *
     * @throws Failure if there is no diagram of the kind and element that was asked for, or a picture cannot be stored
     */
    public Exported export(Path path, ExportOptions options, Progress progress) {
        List<Path> files = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Export export = new Export(options, files, problems);
        show(path, options.selection(), progress, export);
        return new Exported(files, problems);
    }

    /**
     * Tells diagrams in sentences.
     *
     * @param language BCP 47 tag
     * @throws Failure if there is no diagram of the kind and element that was asked for
     */
    public List<String> tell(Path path, Selection selection, String language, Progress progress) {
        List<String> sentences = new ArrayList<>();
        Narration narration = new Narration(language);
        show(path, selection, progress, (project, view) -> sentences.addAll(narration.tell(view)));
        return sentences;
    }

    private void show(Path path, Selection selection, Progress progress, Host host) {
        int count = 0;
        try (Specification specification = Specification.own()) {
            Interpreter interpreter = interpreter(specification);
            for (ShownProject project : projects(path, progress)) {
                for (Part representation : specification.description().representations()) {
                    for (EObject target : project.targets(interpreter, representation)) {
                        if (selection.has(representation.name(), ShownProject.key(target))) {
                            progress.step("Drawing " + representation.name() + " of " + ShownProject.key(target));
                            count += show(interpreter, representation, project, target, host) ? 1 : 0;
                        }
                    }
                }
            }
        }
        if (count == 0) {
            throw new Failure(ExitCode.USAGE, "There is no such diagram. plumb diagram list " + path + " names those that there are.");
        }
    }

    private static boolean show(Interpreter interpreter, Part representation, ShownProject project, EObject target, Host host) {
        if (representation.is("DiagramDescription")) {
            host.diagram(project, interpreter.diagram(representation, target, Choices.first(representation)));
            return true;
        }
        return representation.is("TreeDescription") ? host.tree(project, () -> interpreter.tree(representation, target))
                : host.table(project, () -> interpreter.table(representation, target));
    }

    private static Interpreter interpreter(Specification specification) {
        return new Interpreter(specification.description(), specification.services(), ShownProject::key);
    }

    private List<ShownProject> projects(Path path, Progress progress) {
        Outcome outcome = checking.check(InputFinder.find(List.of(path)), progress);
        if (!outcome.unusable().isEmpty()) {
            Unusable first = outcome.unusable().getFirst();
            throw new Failure(ExitCode.UNREADABLE, first.path() + ": " + first.reason());
        }
        return outcome.projects().stream().map(ShownProject::new).toList();
    }
}
