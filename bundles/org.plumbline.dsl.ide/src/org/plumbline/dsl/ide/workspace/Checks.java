package org.plumbline.dsl.ide.workspace;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.plumbline.dsl.project.CheckedProject;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.Problem;
import org.plumbline.dsl.project.ProjectCheck;
import org.plumbline.dsl.project.ReadingWatch;

/** Checks projects that have changed, one after the other, and publishes what is found. */
final class Checks {

    private final Projects projects;
    private final ProjectCheck check;
    private final FolderCheck others;
    private final Publication publication;
    private final FindingsListener listener;
    private final Runnable giveWay;

    /**
     * Checks of projects.
     *
     * @param others what else is checked in the folder of a project
     * @param giveWay lets others go first while a check goes on, and ends it where they change something
     */
    Checks(Projects projects, ProjectCheck check, FolderCheck others, Publication publication, FindingsListener listener, Runnable giveWay) {
        this.projects = projects;
        this.check = check;
        this.others = others;
        this.publication = publication;
        this.listener = listener;
        this.giveWay = giveWay;
    }

    /** The next one that is to be made; empty when all are checked. */
    Optional<Runnable> next() {
        return projects.all().stream().filter(project -> !project.isChecked()).findFirst().map(project -> () -> check(project));
    }

    /** A check that fails is not repeated before something changes. */
    private void check(OpenedProject project) {
        project.setChecked();
        try {
            ReadingWatch watch = new ReadingProgress(project.folder(), listener, giveWay);
            LoadedProject loaded = project.loaded(watch);
            CheckedProject checked = check.check(loaded, giveWay);
            List<Problem> besides = project.isLoose() ? List.of() : others.check(project.folder());
            List<Problem> problems = Stream.of(checked.problems(), OpenedProject.unreadable(loaded), besides)
                    .flatMap(List::stream).toList();
            publication.publish(project.folder(), problems, project.readTexts());
        } catch (CancellationException e) {
            project.recheck();
            throw e;
        }
    }
}
