package org.plumbline.workbench.project;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

/**
 * The projects that a selection is about.
 *
 * @param selection of anything, or null
 */
public record SelectedProjects(ISelection selection) {

    /** Those that are open, each once. */
    public List<IProject> all() {
        return selection instanceof IStructuredSelection structured
                ? Stream.of(structured.toArray()).map(element -> Adapters.adapt(element, IResource.class)).filter(Objects::nonNull)
                        .map(IResource::getProject).filter(Objects::nonNull).filter(IProject::isAccessible).distinct().toList()
                : List.of();
    }
}
