package org.plumbline.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.plumbline.dsl.ide.workspace.ProjectFolder;

/** The projects that the language knows, and whether others, or other files in them, came or went in the workspace. */
final class LanguageProjects implements IResourceChangeListener {

    private static final int PROJECT_CHANGES = IResourceDelta.OPEN | IResourceDelta.DESCRIPTION;

    private final Runnable changed;

    /** @param changed is run when what {@link #found} gives may be something else */
    LanguageProjects(Runnable changed) {
        this.changed = changed;
    }

    /** From now on notices changes. */
    void begin() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    /** Notices no more. */
    void end() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    /** Those that are open, folder by folder. */
    static List<ProjectFolder> found() {
        List<ProjectFolder> found = new ArrayList<>();
        for (IProject project : OpenProjects.withNature()) {
            try {
                ProjectTexts.in(project).stream().flatMap(texts -> texts.asFolder().stream()).forEach(found::add);
            } catch (CoreException e) {
                // closed or deleted by its user since we asked: then it is not open
                IPath gone = project.getLocation();
                found.removeIf(folder -> gone != null && folder.folder().startsWith(gone.toPath()));
            }
        }
        return found;
    }

    /**
     * Files that come or go are noticed at once: a build may have to wait, for a dialog that holds the workspace for instance, and who
     * asks meanwhile, such as for a rename, is to see them.
     */
    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        AtomicBoolean others = new AtomicBoolean();
        try {
            event.getDelta().accept(delta -> {
                if (!others.get() && isOther(delta)) {
                    others.set(true);
                }
                return !others.get();
            });
        } catch (CoreException e) {
            // nothing in the visit throws; if the tree cannot be walked, all is looked for again
            others.set(true);
        }
        if (others.get()) {
            changed.run();
        }
    }

    private static boolean isOther(IResourceDelta delta) {
        boolean cameOrWent = delta.getKind() != IResourceDelta.CHANGED;
        return switch (delta.getResource()) {
            case IProject project -> cameOrWent || (delta.getFlags() & PROJECT_CHANGES) != 0;
            case IFile file -> cameOrWent && ProjectTexts.matters(file);
            default -> false;
        };
    }
}
