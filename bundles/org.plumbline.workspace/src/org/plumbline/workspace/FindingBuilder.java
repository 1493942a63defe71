package org.plumbline.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;

/**
 * Tells the language what has changed in the files of a project, waits until that is checked, here and in the projects that build upon
 * this one, and shows what was found as markers.
 */
public final class FindingBuilder extends IncrementalProjectBuilder {

    /** Its id in a project's description. */
    public static final String ID = "org.plumbline.workspace.builder";

    private static final int CHANGES = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING;

    /** Held as long as this builder lives, so that the language stays where it is. */
    private final ServiceCaller<WorkspaceLanguage> held = new ServiceCaller<>(FindingBuilder.class, WorkspaceLanguage.class);

    /** What has changed since the last build. */
    private record Changes(List<IFile> files, boolean cameOrWent) {
    }

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
        IResourceDelta delta = getDelta(getProject());
        boolean anew = kind == FULL_BUILD || kind == CLEAN_BUILD || delta == null;
        Changes changes = anew ? all() : changes(delta);
        if (!anew && changes.files().isEmpty()) {
            return null;
        }
        SubMonitor progress = SubMonitor.convert(monitor, "Checking " + getProject().getName(), 2);
        List<CoreException> failed = new ArrayList<>();
        held.call(language -> {
            try {
                language.changed(changes.files(), changes.cameOrWent());
                new Patience(kind, this::isInterrupted).await(language.settled(), progress.split(1));
                if (anew) {
                    language.writeAllMarkers(getProject(), progress.split(1));
                } else {
                    language.writeMarkers(progress.split(1));
                }
            } catch (CoreException e) {
                failed.add(e);
            }
        });
        if (!failed.isEmpty()) {
            throw failed.getFirst();
        }
        return null;
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        getProject().deleteMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE);
    }

    /** Reading and checking lock nothing: the author may save while it goes on. */
    @Override
    public ISchedulingRule getRule(int kind, Map<String, String> arguments) {
        return null;
    }

    private Changes all() throws CoreException {
        List<IFile> files = new ArrayList<>();
        getProject().accept(resource -> {
            if (resource instanceof IFile file && ProjectTexts.matters(file)) {
                files.add(file);
            }
            return true;
        });
        return new Changes(files, true);
    }

    private static Changes changes(IResourceDelta delta) throws CoreException {
        List<IFile> files = new ArrayList<>();
        List<IFile> others = new ArrayList<>();
        delta.accept(change -> {
            boolean changed = change.getKind() != IResourceDelta.CHANGED || (change.getFlags() & CHANGES) != 0;
            if (changed && change.getResource() instanceof IFile file && ProjectTexts.matters(file)) {
                files.add(file);
                if (change.getKind() != IResourceDelta.CHANGED) {
                    others.add(file);
                }
            }
            return true;
        });
        return new Changes(files, !others.isEmpty());
    }
}
