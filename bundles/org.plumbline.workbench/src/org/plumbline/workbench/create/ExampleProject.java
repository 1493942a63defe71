package org.plumbline.workbench.create;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.Bundle;
import org.plumbline.workspace.PlumblineNature;

/** A shipped example, and the project of the workspace that is a copy of it. */
public enum ExampleProject {

    /** A toolbox of the water sector, and a utility that works with it. */
    WATER_UTILITY("im-toolbox", "bayview/engagement.plumb"),

    /** A committee of a village: all on a page or two. */
    VILLAGE_COMMITTEE("village-committee", "engagement.plumb");

    private static final String BUNDLE = "org.plumbline.examples";
    private static final String PROJECTS = "projects/";

    private final String folder;
    private final String opened;

    ExampleProject(String folder, String opened) {
        this.folder = folder;
        this.opened = opened;
    }

    /** The project of the workspace, whether it is there or not. */
    public IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(folder);
    }

    /** The file to look at first. */
    public IFile opened() {
        return project().getFile(IPath.fromPortableString(opened));
    }

    /** Copies the example into the workspace; a copy that is there already, with all that was changed in it, stays as it is. */
    public void copy(IProgressMonitor monitor) throws CoreException {
        IProject project = project();
        ResourcesPlugin.getWorkspace().run(inner -> {
            if (project.exists()) {
                project.open(inner);
            } else {
                copyInto(project, SubMonitor.convert(inner, "Copying the example", 100));
            }
        }, ResourcesPlugin.getWorkspace().getRoot(), IWorkspace.AVOID_UPDATE, monitor);
    }

    private void copyInto(IProject project, SubMonitor progress) throws CoreException {
        Bundle bundle = Platform.getBundle(BUNDLE);
        String root = "/" + PROJECTS + folder + "/";
        List<URL> files = Collections.list(bundle.findEntries(root, "*", true)).stream()
                .filter(url -> !url.getPath().endsWith("/")).toList();
        project.create(progress.split(5));
        project.open(progress.split(5));
        SubMonitor copying = progress.split(80).setWorkRemaining(files.size());
        for (URL url : files) {
            IPath path = IPath.fromPortableString(url.getPath().substring(url.getPath().indexOf(root) + root.length()));
            copy(url, project.getFile(path), copying.split(1));
        }
        PlumblineNature.addTo(project, progress.split(10));
    }

    private static void copy(URL source, IFile target, IProgressMonitor monitor) throws CoreException {
        makeFolder(target.getParent());
        try (InputStream text = source.openStream()) {
            target.create(text, IResource.NONE, monitor);
        } catch (IOException e) {
            throw new CoreException(Status.error("The example cannot be read: " + source, e));
        }
    }

    private static void makeFolder(IContainer folder) throws CoreException {
        if (!folder.exists()) {
            makeFolder(folder.getParent());
            folder.getParent().getFolder(IPath.fromPortableString(folder.getName())).create(IResource.NONE, true, null);
        }
    }
}
