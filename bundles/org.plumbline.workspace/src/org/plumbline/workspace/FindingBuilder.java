package org.plumbline.workspace;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.plumbline.core.settings.ProjectSettings;
import org.plumbline.dsl.project.CheckedProject;

/** Checks the texts of a project after a change of any of them, in the background, and publishes what it found as markers. */
public final class FindingBuilder extends IncrementalProjectBuilder {

    /** Its id in a project's description. */
    public static final String ID = "org.plumbline.workspace.builder";

    private static final int CHANGES = IResourceDelta.CONTENT | IResourceDelta.REPLACED;

    private List<IProject> around = List.of();

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
        IResourceDelta delta = getDelta(getProject());
        boolean anew = kind == FULL_BUILD || kind == CLEAN_BUILD || delta == null;
        if (anew || concerns(delta, ProjectTexts::matters) || aroundChanged()) {
            check(monitor);
        }
        boolean alone = arguments != null && arguments.containsKey(DependentsJob.ALONE);
        if (!alone && (anew || concerns(delta, file -> file.getName().equals(ProjectSettings.FILE_NAME)))) {
            new DependentsJob(getProject()).schedule();
        }
        around = List.of(OpenProjects.aroundIfNeeded(getProject()));
        return around.toArray(IProject[]::new);
    }

    private boolean aroundChanged() throws CoreException {
        for (IProject other : around) {
            IResourceDelta delta = getDelta(other);
            if (delta != null && concerns(delta, ProjectTexts::matters)) {
                return true;
            }
        }
        return false;
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

    private void check(IProgressMonitor monitor) throws CoreException {
        List<ProjectTexts> groups = ProjectTexts.in(getProject());
        SubMonitor progress = SubMonitor.convert(monitor, "Checking " + getProject().getName(), groups.size() + 1);
        FindingMarkers markers = new FindingMarkers(getProject());
        for (ProjectTexts texts : groups) {
            markers.add(texts, checked(texts));
            progress.split(1);
            giveWay();
        }
        getProject().getWorkspace().run(inner -> markers.publish(), null, IWorkspace.AVOID_UPDATE, progress.split(1));
    }

    /** Another build, with this one's changes, follows when the author did something meanwhile. */
    private void giveWay() {
        if (isInterrupted()) {
            throw new OperationCanceledException();
        }
    }

    private static CheckedProject checked(ProjectTexts texts) throws CoreException {
        AtomicReference<CheckedProject> checked = new AtomicReference<>();
        ServiceCaller.callOnce(FindingBuilder.class, LanguageChecking.class, checking -> checked.set(checking.check(texts)));
        return checked.get();
    }

    private static boolean concerns(IResourceDelta delta, Predicate<IFile> matters) throws CoreException {
        AtomicBoolean concerns = new AtomicBoolean();
        delta.accept(change -> {
            boolean changed = change.getKind() != IResourceDelta.CHANGED || (change.getFlags() & CHANGES) != 0;
            if (changed && change.getResource() instanceof IFile file && matters.test(file)) {
                concerns.set(true);
            }
            return !concerns.get();
        });
        return concerns.get();
    }
}
