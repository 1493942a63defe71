package org.plumbline.workspace;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.plumbline.core.dependencies.DependencyResolver;
import org.plumbline.core.dependencies.OpenProject;
import org.plumbline.core.settings.ProjectSettings;
import org.plumbline.dsl.ide.PlumbIdeSetup;
import org.plumbline.dsl.ide.workspace.FileFindings;
import org.plumbline.dsl.ide.workspace.FindingsListener;
import org.plumbline.dsl.ide.workspace.LanguageWorkspace;
import org.plumbline.dsl.project.CheckedProject;
import org.plumbline.dsl.project.ProjectCheck;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.validation.RuleCatalogue;
import org.plumbline.validation.RuleDefect;
import org.plumbline.validation.RuleTexts;
import org.plumbline.validation.Validator;

/**
 * The language in this workbench, once for the builder and all editors: an OSGi service. It knows all open projects with the nature;
 * what it finds becomes markers, closed files included, and is told to editors.
 */
public final class WorkspaceLanguage {

    private final FutureTask<Injector> services = new FutureTask<>(new PlumbIdeSetup()::createInjectorAndDoEMFRegistration);
    private final LanguageWorkspace texts;
    private final MarkerWriter markers = new MarkerWriter();
    private final List<FindingsListener> listeners = new CopyOnWriteArrayList<>();
    private final LanguageProjects projects = new LanguageProjects(this::findProjects);
    private final RulePreferences rules = new RulePreferences();
    private final IPreferenceChangeListener preferences = event -> rulesChanged();

    /** Called by OSGi. */
    public WorkspaceLanguage() {
        LanguageLog.open();
        texts = new LanguageWorkspace(this::services,
                () -> new Validator(RuleCatalogue.standard(), new RuleTexts("en"), WorkspaceLanguage::log, rules::policy), new ThemeCheck(),
                new Told(), defect -> ILog.of(WorkspaceLanguage.class).error("The language failed", defect));
    }

    /** A service of the language for editors; waits until the language is there, which takes a moment at the beginning. */
    public <S> S service(Class<S> type) {
        return services().getInstance(type);
    }

    /** The texts of all projects: editors tell here what is typed, and ask here about it. */
    public LanguageWorkspace texts() {
        return texts;
    }

    /**
     * Reads a project anew with all that it builds upon, and checks it: what is published is what lies on the disk, whatever somebody is
     * typing meanwhile, and whatever somebody prefers to see in this workbench.
     */
    public CheckedProject checkSaved(ProjectTexts project) {
        OpenProject root = project.read();
        List<OpenProject> open = root.settings().dependencies().isEmpty() ? List.of(root) : OpenProjects.inWorkspace();
        Validator standard = new Validator(RuleCatalogue.standard(), new RuleTexts("en"), WorkspaceLanguage::log);
        return new ProjectCheck(new ProjectLoader(services()), standard).check(new DependencyResolver(open).resolve(root));
    }

    /** What a file is called in {@link #texts()}. */
    public static Path path(IFile file) {
        return file.getLocation().toPath();
    }

    /** From now on tells what is found, on the thread that checks. Findings in saved texts become markers by themselves. */
    public void addListener(FindingsListener listener) {
        listeners.add(listener);
    }

    /** Tells no more. */
    public void removeListener(FindingsListener listener) {
        listeners.remove(listener);
    }

    /** Called by OSGi. */
    void activate() {
        projects.begin();
        rules.node().addPreferenceChangeListener(preferences);
        findProjects();
    }

    /** Called by OSGi. */
    void deactivate() {
        projects.end();
        rules.node().removePreferenceChangeListener(preferences);
        texts.close();
        markers.close();
    }

    /**
     * Files were changed on the disk.
     *
     * @param cameOrWent whether some of them were not there before, or are not there any more
     */
    void changed(Collection<IFile> files, boolean cameOrWent) {
        if (cameOrWent) {
            findProjects();
        }
        texts.changedOnDisk(files.stream().filter(file -> file.getLocation() != null).map(WorkspaceLanguage::path).toList());
    }

    /** Completed as soon as all that was told by now is checked. */
    CompletableFuture<Void> settled() {
        return texts.settled();
    }

    /** Makes markers of what was found and is not shown yet. */
    void writeMarkers(IProgressMonitor monitor) throws CoreException {
        markers.write(monitor);
    }

    /** Makes markers of everything that is known of a project. */
    void writeAllMarkers(IProject project, IProgressMonitor monitor) throws CoreException {
        markers.repeat(project);
        markers.write(monitor);
    }

    /** Searched when its turn comes: what two threads have found could else be told in the wrong order, the older one last. */
    private void findProjects() {
        texts.findProjects(LanguageProjects::found);
        texts.settled().thenRun(markers::sweep);
    }

    /** Every project is checked again, as if its own decisions about rules had changed. */
    private void rulesChanged() {
        texts.changedOnDisk(LanguageProjects.found().stream().map(project -> project.folder().resolve(ProjectSettings.FILE_NAME)).toList());
    }

    /** The language is started by whoever needs it first. */
    private Injector services() {
        services.run();
        try {
            return services.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The language does not start", e.getCause());
        }
    }

    private static void log(RuleDefect defect) {
        ILog.of(WorkspaceLanguage.class).error("Rule " + defect.rule().code() + " failed on " + defect.element(), defect.cause());
    }

    /** What goes on among the texts becomes markers and progress, and goes to the editors. */
    private final class Told implements FindingsListener {

        private final ReadingJobs jobs = new ReadingJobs();

        @Override
        public void published(List<FileFindings> changed) {
            markers.add(changed);
            listeners.forEach(listener -> listener.published(changed));
        }

        @Override
        public void reading(Path project, int done, int all) {
            jobs.reading(project, done, all);
        }
    }
}
