package org.plumbline.workbench.create;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;

/** A shipped example, and the project of the workspace that is a copy of it. */
public enum ExampleProject {

    /** A toolbox of the water sector, and a utility that works with it. */
    WATER_UTILITY("im-toolbox", "bayview/engagement.plumb"),

    /** A committee of a village: all on a page or two. */
    VILLAGE_COMMITTEE("village-committee", "engagement.plumb"),

    /** How an international organization put its governance framework to use, after a public paper. */
    GOVERNANCE_FRAMEWORK("iom-igf", "framework.plumb");

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
        if (project().exists()) {
            project().open(monitor);
        } else {
            new ProjectCreation(project(), files()).run(monitor);
        }
    }

    private Map<String, FileContent> files() {
        String root = "/" + PROJECTS + folder + "/";
        Map<String, FileContent> files = new LinkedHashMap<>();
        Collections.list(Platform.getBundle(BUNDLE).findEntries(root, "*", true)).stream().filter(url -> !url.getPath().endsWith("/"))
                .forEach(url -> files.put(url.getPath().substring(url.getPath().indexOf(root) + root.length()), url::openStream));
        return files;
    }
}
