package org.plumbline.dsl.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.core.dependencies.Library;
import org.plumbline.core.dependencies.Resolution;
import org.plumbline.core.dependencies.ResolvedProject;
import org.plumbline.core.dependencies.SourceProject;
import org.plumbline.core.settings.SettingProblem;
import org.plumbline.core.source.Position;
import org.plumbline.model.catalogue.Toolbox;
import org.plumbline.model.core.PlumbFile;

/** What can only be said of dependencies when their texts are read: that they can be understood, and bring no toolbox twice. */
final class DependencyChecks {

    private final Resolution resolution;
    private final ProjectReading reading;
    private final List<SettingProblem> found = new ArrayList<>();

    DependencyChecks(Resolution resolution, ProjectReading reading) {
        this.resolution = resolution;
        this.reading = reading;
    }

    /** The same project with these problems among those of its settings. */
    LoadedProject completed(LoadedProject loaded) {
        Map<String, SourceProject> toolboxes = new HashMap<>();
        for (int at = 0; at < resolution.projects().size(); at++) {
            ResolvedProject project = resolution.projects().get(at);
            reading.filesOf(at).forEach(file -> check(file, project, toolboxes));
            // an open project tells of its texts where it is checked itself; a library is checked by nobody else
            if (project.project() instanceof Library library) {
                Position line = project.through().orElseThrow().position();
                reading.firstObstacle(at).ifPresent(obstacle -> found.add(new SettingProblem(line, library.label()
                        + " is understood in part only. " + obstacle, "Get a library that this version of Plumbline can read.")));
            }
        }
        found.addAll(reading.hiddenNames(resolution));
        List<SettingProblem> all = new ArrayList<>(loaded.settingProblems());
        found.stream().distinct().forEach(all::add);
        all.sort(Comparator.comparingInt(SettingProblem::line));
        return new LoadedProject(loaded.index(), loaded.sources(), loaded.syntaxProblems(), loaded.unreadableFiles(),
                resolution.root().settings(), List.copyOf(all));
    }

    private void check(PlumbFile file, ResolvedProject project, Map<String, SourceProject> toolboxes) {
        file.getElements().stream().filter(Toolbox.class::isInstance).map(element -> ((Toolbox) element).getId())
                .filter(id -> id != null).forEach(id -> {
                    SourceProject first = toolboxes.putIfAbsent(id, project.project());
                    if (first != null && first != project.project()) {
                        found.add(new SettingProblem(project.through().orElseThrow().position(), "The toolbox " + id
                                + " stands in two projects: " + first.label() + " and " + project.project().label() + ".",
                                "A project uses one version of a toolbox: take one of the dependencies, or the toolbox, out."));
                    }
                });
    }
}
