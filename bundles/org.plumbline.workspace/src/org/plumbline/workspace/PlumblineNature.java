package org.plumbline.workspace;

import java.util.stream.Stream;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Marks a project whose texts are checked whenever they change. */
public final class PlumblineNature implements IProjectNature {

    /** Its id in a project's description. */
    public static final String ID = "org.plumbline.workspace.nature";

    private IProject project;

    /** Gives a project the nature, unless it has it. */
    public static void addTo(IProject project, IProgressMonitor monitor) throws CoreException {
        if (!project.hasNature(ID)) {
            IProjectDescription description = project.getDescription();
            description.setNatureIds(Stream.concat(Stream.of(description.getNatureIds()), Stream.of(ID)).toArray(String[]::new));
            project.setDescription(description, monitor);
        }
    }

    @Override
    public void configure() throws CoreException {
        IProjectDescription description = project.getDescription();
        if (Stream.of(description.getBuildSpec()).noneMatch(PlumblineNature::isOurs)) {
            ICommand command = description.newCommand();
            command.setBuilderName(FindingBuilder.ID);
            description.setBuildSpec(Stream.concat(Stream.of(description.getBuildSpec()), Stream.of(command)).toArray(ICommand[]::new));
            project.setDescription(description, null);
        }
    }

    @Override
    public void deconfigure() throws CoreException {
        IProjectDescription description = project.getDescription();
        description.setBuildSpec(Stream.of(description.getBuildSpec()).filter(command -> !isOurs(command)).toArray(ICommand[]::new));
        project.setDescription(description, null);
        project.deleteMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE);
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject project) {
        this.project = project;
    }

    private static boolean isOurs(ICommand command) {
        return command.getBuilderName().equals(FindingBuilder.ID);
    }
}
