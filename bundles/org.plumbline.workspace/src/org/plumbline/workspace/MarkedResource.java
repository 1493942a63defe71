package org.plumbline.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.plumbline.dsl.project.Problem;

/** A file or folder in an open project that shows by its markers what was found in it. */
record MarkedResource(IResource resource) {

    /** Empty where no open project holds it. */
    static Optional<MarkedResource> at(Path file) {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        List<IResource> found = new ArrayList<>(List.of(root.findFilesForLocationURI(file.toUri())));
        found.addAll(List.of(root.findContainersForLocationURI(file.toUri())));
        return found.stream().filter(IResource::isAccessible).findFirst().map(MarkedResource::new);
    }

    /** From now on shows these problems and no others. */
    void show(List<Problem> problems) throws CoreException {
        try {
            mark(problems);
        } catch (CoreException e) {
            // whoever deleted or closed it meanwhile wants no markers on it
            if (resource.isAccessible()) {
                throw e;
            }
        }
    }

    private void mark(List<Problem> problems) throws CoreException {
        Set<Map<String, Object>> wanted = new LinkedHashSet<>();
        problems.forEach(problem -> wanted.add(FindingMarkers.attributes(problem)));
        for (IMarker marker : resource.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO)) {
            if (!isWanted(marker, wanted)) {
                marker.delete();
            }
        }
        for (Map<String, Object> attributes : wanted) {
            resource.createMarker(FindingMarkers.TYPE, attributes);
        }
    }

    /** Takes it from what is wanted when it is there already. */
    private static boolean isWanted(IMarker marker, Set<Map<String, Object>> wanted) throws CoreException {
        try {
            return wanted.remove(marker.getAttributes());
        } catch (CoreException e) {
            // a project that is cleaned loses its markers at any time
            if (marker.exists()) {
                throw e;
            }
            return false;
        }
    }
}
