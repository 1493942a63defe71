package org.plumbline.dsl.ide.workspace;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.settings.ProjectSettings;
import org.plumbline.dsl.project.CheckedProject;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.Problem;
import org.plumbline.dsl.project.ProjectCheck;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.dsl.project.ReadingWatch;
import org.plumbline.validation.Validator;

/**
 * All that an editor needs to know about texts in the language, whether they are open or lie on the disk: the language server and
 * the workbench stand on it alike. It holds projects, takes over each change of a text, checks what the change concerns and tells
 * what it found; services for editors read its models.
 *
 * <p>Every method may be called on any thread and returns at once. One thread does the work, in the order of the calls: a read
 * sees every change that was told before it. Changes end a check that is going on, reads interrupt it; it goes on as soon as nothing
 * else is to be done. The same holds for reading a project, of which nothing that was read is lost. Unsaved texts are seen by all files of all projects. Files are absolute and normalized paths.
 */
public final class LanguageWorkspace implements AutoCloseable {

    private final FolderCheck others;
    private final FindingsListener listener;
    private final OpenTexts texts = new OpenTexts();
    private final Publication publication;
    private final Worker worker;
    private ProjectCheck check;
    private Projects projects;
    private final List<CompletableFuture<Void>> waiting = new ArrayList<>();

    /**
     * A workspace without projects.
     *
     * @param language the language with its services for editors; asked for on the workspace's own thread
     * @param rules likewise
     * @param others what else is checked in the folder of a project
     * @param listener is told what is found
     * @param defects is told what goes wrong inside, for a log
     */
    public LanguageWorkspace(Supplier<Injector> language, Supplier<Validator> rules, FolderCheck others, FindingsListener listener,
            Consumer<Throwable> defects) {
        this.others = others;
        this.listener = listener;
        this.publication = new Publication(listener, texts);
        this.worker = new Worker("plumbline-language", this::nextCheck, defects);
        worker.change(() -> begin(new ProjectLoader(language.get()), rules.get()));
        worker.start();
    }

    /** Looks for the projects that there are, on the workspace's own thread; each file belongs to one of them at most. */
    public void findProjects(Supplier<List<ProjectFolder>> search) {
        change(() -> {
            List<Path> before = folders();
            projects.set(search.get());
            texts.all().forEach(projects::open);
            forgetAllBut(before);
        });
    }

    /** Somebody opened a text; until it is closed, it counts instead of the one on the disk. */
    public void open(Path file, int version, String text) {
        change(() -> {
            texts.put(file, version, text);
            projects.open(file);
            changed(file);
        });
    }

    /** Somebody changed a text that is open. */
    public void change(Path file, int version, String text) {
        change(() -> {
            texts.put(file, version, text);
            changed(file);
        });
    }

    /** Nobody has the text open any more: what lies on the disk counts again. */
    public void close(Path file) {
        change(() -> {
            List<Path> before = folders();
            texts.remove(file);
            projects.close(file);
            changed(file);
            forgetAllBut(before);
        });
    }

    /**
     * Files were changed by others on the disk: texts, settings, libraries, themes. Files that came or went are told by
     * {@link #findProjects} besides.
     */
    public void changedOnDisk(Collection<Path> files) {
        List<Path> all = List.copyOf(files);
        change(() -> {
            if (all.stream().anyMatch(LanguageWorkspace::decidesDependencies)) {
                projects.resolve();
            }
            all.forEach(this::changedOnDisk);
        });
    }

    /**
     * Answers a question about a text, whose resource set holds its project and all that this builds upon. A future that is cancelled
     * before its turn costs nothing, one that is cancelled while the project is read ends soon.
     *
     * @param question must not change anything, and keep nothing of the model
     * @return empty where the text belongs to nothing or cannot be read
     */
    public <T> CompletableFuture<Optional<T>> read(Path file, Function<XtextResource, T> question) {
        return ask(watch -> projects.of(file).flatMap(project -> resource(project, file, watch)).map(question));
    }

    /** The same in the project of the text and in each that builds upon it; the answers in this order. */
    public <T> CompletableFuture<List<T>> readInAll(Path file, Function<XtextResource, T> question) {
        return ask(watch -> projects.reading(file).stream().flatMap(project -> resource(project, file, watch).stream()).map(question).toList());
    }

    /** Answers a question about all projects together. */
    public <T> CompletableFuture<T> readProjects(Function<List<LoadedProject>, T> question) {
        return ask(watch -> question.apply(projects.all().stream().map(project -> loaded(project, watch)).toList()));
    }

    /** Is completed as soon as everything that was told by now is checked and published; fails where the language does not start. */
    public CompletableFuture<Void> settled() {
        CompletableFuture<Void> settled = new CompletableFuture<>();
        worker.read(() -> waiting.add(settled));
        return settled;
    }

    /** Ends the thread; what was not answered by then is not answered. */
    @Override
    public void close() {
        worker.close();
    }

    private void begin(ProjectLoader loader, Validator validator) {
        check = new ProjectCheck(loader, validator);
        projects = new Projects(loader, texts);
    }

    /** Without the language, which was told when it did not start, a change means nothing. */
    private void change(Runnable work) {
        worker.change(() -> {
            if (projects != null) {
                work.run();
            }
        });
    }

    /** Who asks waits until the project is read; who does not want the answer any more does not. */
    private <T> CompletableFuture<T> ask(Function<Runnable, T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        worker.read(() -> {
            if (!answer.isDone()) {
                try {
                    answer.complete(question.apply(() -> goOn(answer)));
                } catch (Throwable e) {
                    // who asked hears of an error, too, and does not wait for ever
                    answer.completeExceptionally(e);
                }
            }
        });
        return answer;
    }

    private void goOn(CompletableFuture<?> answer) {
        worker.goOn();
        if (answer.isDone()) {
            throw new CancellationException();
        }
    }

    private Optional<XtextResource> resource(OpenedProject project, Path file, Runnable pause) {
        return project.resource(file, watch(project, pause));
    }

    private LoadedProject loaded(OpenedProject project, Runnable pause) {
        return project.loaded(watch(project, pause));
    }

    private ReadingWatch watch(OpenedProject project, Runnable pause) {
        return new ReadingProgress(project.folder(), listener, pause);
    }

    private void changed(Path file) {
        projects.reading(file).forEach(project -> project.change(file));
    }

    private void changedOnDisk(Path file) {
        if (texts.version(file).isEmpty()) {
            changed(file);
        }
        projects.all().stream().filter(project -> file.startsWith(project.folder())).forEach(OpenedProject::recheck);
    }

    private static boolean decidesDependencies(Path file) {
        String name = file.getFileName().toString();
        return name.equals(ProjectSettings.FILE_NAME) || name.endsWith(".zip");
    }

    private List<Path> folders() {
        return projects.all().stream().map(OpenedProject::folder).toList();
    }

    private void forgetAllBut(List<Path> before) {
        before.stream().filter(folder -> !projects.has(folder)).forEach(folder -> {
            publication.forget(folder);
            listener.reading(folder, 0, 0);
        });
    }

    private Optional<Runnable> nextCheck() {
        if (projects == null) {
            waiting.forEach(settled -> settled.completeExceptionally(new IllegalStateException("The language did not start")));
            waiting.clear();
            return Optional.empty();
        }
        Optional<OpenedProject> next = projects.all().stream().filter(project -> !project.isChecked()).findFirst();
        if (next.isEmpty()) {
            waiting.forEach(settled -> settled.complete(null));
            waiting.clear();
        }
        return next.map(project -> () -> check(project));
    }

    /** A check that fails is not repeated before something changes. */
    private void check(OpenedProject project) {
        project.setChecked();
        try {
            LoadedProject loaded = loaded(project, worker::giveWay);
            CheckedProject checked = check.check(loaded, worker::giveWay);
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
