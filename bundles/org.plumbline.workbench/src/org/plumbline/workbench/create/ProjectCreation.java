package org.plumbline.workbench.create;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.plumbline.workspace.PlumblineNature;

/**
 * Makes a project with its files, whole or not at all. Files that lie in its folder already stay as they are: somebody may have taken
 * the project out of the workbench before without deleting it.
 *
 * @param project that is not there yet
 * @param files by their paths in it
 */
record ProjectCreation(IProject project, Map<String, FileContent> files) {

    static ProjectCreation ofTexts(IProject project, Map<String, String> texts) {
        Map<String, FileContent> files = new LinkedHashMap<>();
        texts.forEach((name, text) -> files.put(name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        return new ProjectCreation(project, files);
    }

    /** Cancelling and failing leave nothing behind. */
    void run(IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = project.getWorkspace();
        workspace.run(this::makeOrUndo, workspace.getRoot(), IWorkspace.AVOID_UPDATE, monitor);
    }

    private void makeOrUndo(IProgressMonitor monitor) throws CoreException {
        Path folder = project.getWorkspace().getRoot().getLocation().append(project.getName()).toPath();
        boolean folderWasThere = Files.exists(folder);
        boolean descriptionWasThere = Files.exists(folder.resolve(IProjectDescription.DESCRIPTION_FILE_NAME));
        Deque<IResource> made = new ArrayDeque<>();
        try {
            make(made, SubMonitor.convert(monitor, "Making the project " + project.getName(), 100));
        } catch (CoreException | OperationCanceledException e) {
            for (IResource each : made) {
                each.delete(true, null);
            }
            project.delete(!folderWasThere, true, null);
            if (!descriptionWasThere) {
                delete(folder.resolve(IProjectDescription.DESCRIPTION_FILE_NAME));
            }
            throw e;
        }
    }

    private void make(Deque<IResource> made, SubMonitor progress) throws CoreException {
        project.create(progress.split(5));
        project.open(progress.split(5));
        project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(5));
        SubMonitor writing = progress.split(75).setWorkRemaining(files.size());
        for (Map.Entry<String, FileContent> file : files.entrySet()) {
            IFile target = project.getFile(IPath.fromPortableString(file.getKey()));
            if (!target.exists()) {
                makeFolder(target.getParent(), made);
                write(target, file.getValue(), writing.split(1));
                made.push(target);
            }
        }
        PlumblineNature.addTo(project, progress.split(10));
    }

    private static void write(IFile file, FileContent content, IProgressMonitor monitor) throws CoreException {
        try (InputStream stream = content.open()) {
            file.create(stream, IResource.NONE, monitor);
        } catch (IOException e) {
            throw new CoreException(Status.error("What belongs into " + file.getFullPath() + " cannot be read.", e));
        }
    }

    private static void makeFolder(IContainer container, Deque<IResource> made) throws CoreException {
        if (!container.exists()) {
            makeFolder(container.getParent(), made);
            IFolder folder = container.getParent().getFolder(IPath.fromPortableString(container.getName()));
            folder.create(IResource.NONE, true, null);
            made.push(folder);
        }
    }

    private static void delete(Path file) throws CoreException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new CoreException(Status.error(file + " cannot be deleted. Delete it by hand.", e));
        }
    }
}
