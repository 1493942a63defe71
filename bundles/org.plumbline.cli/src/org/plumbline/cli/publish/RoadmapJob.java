package org.plumbline.cli.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.cli.ExitCode;
import org.plumbline.cli.Failure;
import org.plumbline.cli.check.Checking;
import org.plumbline.cli.check.Outcome;
import org.plumbline.cli.files.InputFinder;
import org.plumbline.cli.files.Inputs;
import org.plumbline.cli.terminal.Progress;
import org.plumbline.publishing.diagram.RoadmapDiagrams;
import org.plumbline.validation.Severity;

/** Checks what the user named and, where the checks allow it, publishes the roadmaps of its engagements. */
public final class RoadmapJob {

    private final Checking checking;
    private final RoadmapOptions options;

    /**
     * What was done.
     *
     * @param outcome of the checks, of whole projects
     * @param published whether the checks allowed it
     * @param files the documents
     */
    public record Result(Outcome outcome, boolean published, List<Path> files) {
    }

    /** A job for some options. */
    public RoadmapJob(Checking checking, RoadmapOptions options) {
        this.checking = checking;
        this.options = options;
    }

    /**
     * Does it.
     *
     * @param engagement the id of the only one to publish; empty for all that the named files hold
     * @throws Failure if there is no such engagement, or a document cannot be stored
     */
    public Result run(Path path, Optional<String> engagement, Progress progress) {
        Inputs inputs = InputFinder.find(List.of(path));
        RoadmapDiagrams diagrams = new RoadmapDiagrams();
        checking.beside(() -> diagrams.begin(Runnable::run));
        Outcome outcome = checking.check(inputs, progress).ofWholeProjects();
        if (!allows(outcome)) {
            return new Result(outcome, false, List.of());
        }
        List<SelectedEngagement> all = SelectedEngagement.all(outcome);
        if (all.isEmpty()) {
            throw new Failure(ExitCode.UNREADABLE, path + ": There is no engagement here, and a roadmap is the roadmap of an "
                    + "engagement. To begin one: plumb new engagement NAME");
        }
        List<SelectedEngagement> selected = engagement.map(id -> only(id, all)).orElseGet(() -> named(inputs, all));
        return new Result(outcome, true, new RoadmapPublisher(options, diagrams).publish(selected, progress));
    }

    private boolean allows(Outcome outcome) {
        return outcome.unusable().isEmpty() && outcome.followsLanguage()
                && (options.draft() || outcome.count(Severity.ERROR) == 0);
    }

    private static List<SelectedEngagement> only(String id, List<SelectedEngagement> all) {
        List<SelectedEngagement> found = all.stream().filter(engagement -> engagement.id().equals(id)).toList();
        if (found.isEmpty()) {
            throw new Failure(ExitCode.USAGE, "There is no engagement " + id + ". There is: "
                    + all.stream().map(SelectedEngagement::id).collect(Collectors.joining(", ")));
        }
        return found;
    }

    /** Those in the files that the user named; all of the project where these hold none. */
    private static List<SelectedEngagement> named(Inputs inputs, List<SelectedEngagement> all) {
        List<SelectedEngagement> named = all.stream().filter(engagement -> engagement.file()
                .filter(file -> inputs.projects().stream().anyMatch(project -> project.named().contains(file))).isPresent()).toList();
        return named.isEmpty() ? all : named;
    }
}
