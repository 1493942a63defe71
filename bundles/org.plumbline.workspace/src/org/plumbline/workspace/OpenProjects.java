package org.plumbline.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.plumbline.core.dependencies.OpenProject;
import org.plumbline.core.settings.Dependency;

/** What is open in the workspace: every project with the nature, and every marked folder in one, can be built upon. */
final class OpenProjects {

    private OpenProjects() {
    }

    /** All of them, with their settings as they are on the disk now. */
    static List<OpenProject> inWorkspace() {
        return withNature().stream().flatMap(project -> in(project).stream()).toList();
    }

    /** The other projects of the workspace that a project may take something from: all of them, where it builds upon any. */
    static IProject[] aroundIfNeeded(IProject project) {
        boolean alone = in(project).stream().allMatch(open -> open.settings().dependencies().isEmpty());
        return alone ? new IProject[0] : withNature().stream().filter(other -> !other.equals(project)).toArray(IProject[]::new);
    }

    /** The other projects of the workspace that name something in this one as what they build upon. */
    static List<IProject> buildingUpon(IProject project) {
        Set<String> names = in(project).stream().flatMap(open -> open.settings().name().stream()).collect(Collectors.toSet());
        List<IProject> found = new ArrayList<>();
        for (IProject other : names.isEmpty() ? List.<IProject>of() : withNature()) {
            Stream<Dependency> needed = in(other).stream().flatMap(open -> open.settings().dependencies().stream());
            if (!other.equals(project) && needed.anyMatch(dependency -> names.contains(dependency.name()))) {
                found.add(other);
            }
        }
        return found;
    }

    private static List<OpenProject> in(IProject project) {
        try {
            return ProjectTexts.in(project).stream().map(ProjectTexts::read).toList();
        } catch (CoreException e) {
            // closed by its user since we asked: then it is not open
            return List.of();
        }
    }

    private static List<IProject> withNature() {
        return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(project -> project.getLocation() != null && hasNature(project)).toList();
    }

    private static boolean hasNature(IProject project) {
        try {
            return project.isOpen() && project.hasNature(PlumblineNature.ID);
        } catch (CoreException e) {
            // closed by its user since we asked
            return false;
        }
    }
}
