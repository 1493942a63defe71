package org.plumbline.workspace;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.plumbline.core.dependencies.OpenProject;

/** What is open in the workspace: every project with the nature, and every marked folder in one, can be built upon. */
final class OpenProjects {

    private OpenProjects() {
    }

    /** All of them, with their settings as they are on the disk now. */
    static List<OpenProject> inWorkspace() {
        return withNature().stream().flatMap(project -> in(project).stream()).toList();
    }

    /** All markers of findings in them. */
    static List<IMarker> markers() {
        return withNature().stream().flatMap(project -> markers(project).stream()).toList();
    }

    private static List<IMarker> markers(IProject project) {
        try {
            return List.of(project.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE));
        } catch (CoreException e) {
            // closed by its user since we asked: then nobody sees them
            return List.of();
        }
    }

    private static List<OpenProject> in(IProject project) {
        try {
            return ProjectTexts.in(project).stream().map(ProjectTexts::read).toList();
        } catch (CoreException e) {
            // closed by its user since we asked: then it is not open
            return List.of();
        }
    }

    /** The projects of the workspace that hold texts for us. */
    static List<IProject> withNature() {
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
