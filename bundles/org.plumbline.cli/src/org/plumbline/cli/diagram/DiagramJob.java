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
import org.plumbline.design.Presentation;
import org.plumbline.diagram.format.Part;
import org.plumbline.publishing.diagram.Narration;
import org.plumbline.publishing.diagram.Representations;

/** Shows the diagrams, tables and trees of a project by the specification that Plumbline brings. */
public final class DiagramJob {

    private final Checking checking;
    private final String language;

    /**
     * @param checking reads the project; what it finds does not matter, as long as the texts can be read
     * @param language BCP 47 tag of labels, words and sentences; texts that the project lacks in it are shown in another
     */
    public DiagramJob(Checking checking, String language) {
        this.checking = checking;
        this.language = language;
    }

    /**
     * What was exported.
     *
     * @param files the pictures
     * @param problems what was left out, or could not be read
     */
    public record Exported(List<Path> files, List<String> problems) {
    }

    /** Does something with a representation of an element. */
    @FunctionalInterface
    private interface Host {

        void accept(ShownProject project, Representations representations, Part representation, EObject target);
    }

    /**
     * The diagrams, tables and trees of a project: kind, element, title.
     *
     * @param choices whether layers and filters follow
     */
    public List<String> list(Path path, boolean choices, Progress progress) {
        List<String> lines = new ArrayList<>();
        show(path, Selection.ALL, Narrowing.NONE, progress, (project, representations, representation, target) -> {
            lines.add(representation.name() + "  " + Representations.key(target) + "  " + representations.label(representation));
            if (choices) {
                lines.addAll(new ShownParts(representations).options(representation, target));
            }
        });
        return lines;
    }

    /**
     * Writes diagrams, tables and trees as pictures.
     *
     * @throws Failure if there is no diagram of the kind and element that was asked for, or a picture cannot be stored
     */
    public Exported export(Path path, ExportOptions options, Progress progress) {
        List<Path> files = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Export export = new Export(options, language, files, problems);
        show(path, options.selection(), options.narrowing(), progress, (project, representations, representation, target) -> {
            progress.step("Drawing " + representation.name() + " of " + Representations.key(target));
            export.add(project, representations, representation, target);
        });
        refuseNone(files.size(), path);
        return new Exported(files, problems);
    }

    /**
     * Tells diagrams, tables and trees in sentences.
     *
     * @throws Failure if there is none of the kind and element that was asked for
     */
    public List<String> tell(Path path, Selection selection, Narrowing narrowing, Progress progress) {
        List<String> sentences = new ArrayList<>();
        Narration narration = new Narration(language);
        int shown = show(path, selection, narrowing, progress, (project, representations, representation, target) -> {
            progress.step("Telling " + representation.name() + " of " + Representations.key(target));
            sentences.addAll(narration.of(representations, representation, target,
                    new ShownParts(representations).choices(narrowing, representation, target)));
            sentences.add("");
        });
        refuseNone(shown, path);
        return sentences;
    }

    private int show(Path path, Selection selection, Narrowing narrowing, Progress progress, Host host) {
        int count = 0;
        try (Representations representations = Representations.of(Presentation.in(language))) {
            new ShownParts(representations).demand(narrowing);
            for (ShownProject project : projects(path, progress)) {
                for (Part representation : representations.all()) {
                    for (EObject target : representations.targets(representation, project.index())) {
                        if (selection.has(representation.name(), Representations.key(target))) {
                            host.accept(project, representations, representation, target);
                            count++;
                        }
                    }
                }
            }
        }
        return count;
    }

    private static void refuseNone(int shown, Path path) {
        if (shown == 0) {
            throw new Failure(ExitCode.USAGE, "There is no such diagram. plumb diagram list " + path + " names those that there are.");
        }
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
