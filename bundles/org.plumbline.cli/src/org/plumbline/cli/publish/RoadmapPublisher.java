package org.plumbline.cli.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.cli.ExitCode;
import org.plumbline.cli.Failure;
import org.plumbline.cli.terminal.Progress;
import org.plumbline.documents.model.Document;
import org.plumbline.documents.roadmap.CheckFindings;
import org.plumbline.documents.roadmap.DiagramSource;
import org.plumbline.documents.roadmap.OpenFinding;
import org.plumbline.documents.roadmap.RoadmapBuilder;
import org.plumbline.documents.roadmap.RoadmapRequest;
import org.plumbline.documents.writing.DocumentOutput;
import org.plumbline.documents.writing.DocumentOutputException;
import org.plumbline.dsl.project.LoadedProject;

/** Makes the roadmaps of engagements and stores what is asked for of them. */
public final class RoadmapPublisher {

    private final RoadmapBuilder builder = new RoadmapBuilder();
    private final RoadmapOptions options;
    private final ThemeChoice themes;
    private final DiagramSource diagrams;

    /** A publisher for one folder, form and language. */
    public RoadmapPublisher(RoadmapOptions options, DiagramSource diagrams) {
        this.options = options;
        this.diagrams = diagrams;
        this.themes = new ThemeChoice(options.theme());
    }

    /**
     * Publishes what is asked for of each engagement; returns the files.
     *
     * @throws Failure if a document cannot be stored, or would take the place of another
     */
    public List<Path> publish(List<SelectedEngagement> engagements, Progress progress) {
        refuseTwins(engagements);
        DocumentOutput output = new DocumentOutput(options.folder());
        List<Path> files = new ArrayList<>();
        for (SelectedEngagement selected : engagements) {
            progress.step("Publishing the roadmap of " + selected.id());
            Document document = builder.build(request(selected));
            try {
                files.addAll(options.form().store(document, name(selected.id()), output));
            } catch (DocumentOutputException e) {
                throw new Failure(ExitCode.UNWRITABLE, e.getMessage());
            }
        }
        return files;
    }

    private void refuseTwins(List<SelectedEngagement> engagements) {
        Set<String> names = new HashSet<>();
        for (SelectedEngagement selected : engagements) {
            if (!names.add(name(selected.id()))) {
                throw new Failure(ExitCode.USAGE, "There are two engagements " + selected.id() + ", whose documents would have one "
                        + "name. Publish one project at a time.");
            }
        }
    }

    private RoadmapRequest request(SelectedEngagement selected) {
        RoadmapRequest request = new RoadmapRequest(selected.project().project().index(), selected.engagement(), options.language(),
                options.asOf()).theme(themes.of(selected)).diagrams(diagrams);
        return options.draft() ? request.draft(errors(selected)) : request;
    }

    private List<OpenFinding> errors(SelectedEngagement selected) {
        LoadedProject project = selected.project().project();
        return new CheckFindings(options.language()).errors(project.index(), project.sources(), project.settings(),
                project.settingProblems());
    }

    /** For example {@code BAYVIEW-2026-en}; an id in quotes may hold what no file name can. */
    private String name(String id) {
        return id.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]", "_") + "-" + options.language();
    }
}
