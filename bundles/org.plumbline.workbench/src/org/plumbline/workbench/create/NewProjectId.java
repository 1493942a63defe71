package org.plumbline.workbench.create;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.IStatus;
import org.plumbline.examples.templates.ElementId;
import org.plumbline.examples.templates.ProjectTemplate;

/**
 * Whether a project can be begun under an id, which is the id in its texts as well as the name of the project.
 *
 * @param template of its files
 * @param workspace where it would lie
 */
record NewProjectId(ProjectTemplate template, IWorkspaceRoot workspace) {

    /** What is wrong with an id, and what to do; empty for a good one. */
    Optional<String> objection(String id) {
        return objectionOfLanguage(id)
                .or(() -> template.uses(id)
                        ? Optional.of("The new files use the word " + id + " for something else. Choose another id.")
                        : Optional.empty())
                .or(() -> objectionOfWorkspace(id));
    }

    /** Shorter than on the command line: the page says beside the field what an id is made of. */
    private static Optional<String> objectionOfLanguage(String id) {
        return ElementId.isValid(id) ? Optional.empty()
                : Optional.of(ElementId.better(id).map(better -> "This cannot be an id. Did you mean " + better + "?")
                        .orElse("This cannot be an id. It begins with a capital letter and has 60 characters at most."));
    }

    private Optional<String> objectionOfWorkspace(String id) {
        IStatus status = workspace.getWorkspace().validateName(id, IResource.PROJECT);
        if (!status.isOK()) {
            return Optional.of(status.getMessage() + " Choose another id.");
        }
        IProject project = workspace.getProject(id);
        if (project.exists()) {
            return Optional.of("There is a project " + id + " already. Choose another id.");
        }
        // also where it differs in capitals only, on a disk to which they are the same
        return Files.exists(workspace.getLocation().append(id).toPath(), LinkOption.NOFOLLOW_LINKS)
                ? Optional.of("There is a folder " + id + " among your projects already. Choose another id, or move the folder away.")
                : Optional.empty();
    }
}
