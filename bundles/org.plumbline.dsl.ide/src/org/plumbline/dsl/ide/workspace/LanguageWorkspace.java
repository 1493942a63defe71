package org.plumbline.dsl.ide.workspace;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.ProjectCheck;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.validation.Validator;

/**
 * All that an editor needs to know about texts in the language, whether they are open or lie on the disk: the language server and
 * the workbench stand on it alike. It holds projects, takes over each change of a text, checks what the change concerns and tells
 * what it found; services for editors read its models.
 *
 * <p>Every method may be called on any thread and returns at once. One thread does the work, in the order of the calls: a read
 * sees every change that was told before it. Changes end a check that is going on, reads interrupt it; it goes on as soon as nothing
 * else is to be done. The same holds for reading a project, of which nothing that was read is lost. Unsaved texts are seen by all files
 * of all projects. Files are absolute and normalized paths.
 */
public final class LanguageWorkspace implements AutoCloseable {

    private final FolderCheck others;
    private final FindingsListener listener;
    private final Worker worker;
    private final Answers answers;
    private final List<CompletableFuture<Void>> waiting = new ArrayList<>();
    private Projects projects;
    private Changes changes;
    private Checks checks;

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
        this.worker = new Worker("plumbline-language", this::nextCheck, defects);
        this.answers = new Answers(worker, listener);
        worker.change(() -> begin(new ProjectLoader(language.get()), rules.get()));
        worker.start();
    }

    /** Looks for the projects that there are, on the workspace's own thread; each file belongs to one of them at most. */
    public void findProjects(Supplier<List<ProjectFolder>> search) {
        change(() -> changes.findProjects(search));
    }

    /** Somebody opened a text; until it is closed, it counts instead of the one on the disk. */
    public void open(Path file, int version, String text) {
        change(() -> changes.open(file, version, text));
    }

    /** Somebody changed a text that is open. */
    public void change(Path file, int version, String text) {
        change(() -> changes.change(file, version, text));
    }

    /** Nobody has the text open any more: what lies on the disk counts again. */
    public void close(Path file) {
        change(() -> changes.close(file));
    }

    /**
     * Files were changed by others on the disk: texts, settings, libraries, themes. Files that came or went are told by
     * {@link #findProjects} besides.
     */
    public void changedOnDisk(Collection<Path> files) {
        List<Path> all = List.copyOf(files);
        change(() -> changes.changedOnDisk(all));
    }

    /**
     * Answers a question about a text, whose resource set holds its project and all that this builds upon. A future that is cancelled
     * before its turn costs nothing, one that is cancelled while the project is read ends soon.
     *
     * @param question must not change anything, and keep nothing of the model
     * @return empty where the text belongs to nothing or cannot be read
     */
    public <T> CompletableFuture<Optional<T>> read(Path file, Function<XtextResource, T> question) {
        return answers.to(watches -> projects.of(file).flatMap(project -> project.resource(file, watches.apply(project))).map(question));
    }

    /** The same in the project of the text and in each that builds upon it; the answers in this order. */
    public <T> CompletableFuture<List<T>> readInAll(Path file, Function<XtextResource, T> question) {
        return answers.to(watches -> projects.reading(file).stream()
                .flatMap(project -> project.resource(file, watches.apply(project)).stream()).map(question).toList());
    }

    /** Answers a question about all projects together. */
    public <T> CompletableFuture<T> readProjects(Function<List<LoadedProject>, T> question) {
        return answers.to(watches -> question.apply(projects.all().stream().map(project -> project.loaded(watches.apply(project))).toList()));
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
        OpenTexts texts = new OpenTexts();
        Publication publication = new Publication(listener, texts);
        projects = new Projects(loader, texts);
        changes = new Changes(texts, projects, publication, listener);
        checks = new Checks(projects, new ProjectCheck(loader, validator), others, publication, listener, worker::giveWay);
    }

    /** Without the language, which was told when it did not start, a change means nothing. */
    private void change(Runnable work) {
        worker.change(() -> {
            if (changes != null) {
                work.run();
            }
        });
    }

    private Optional<Runnable> nextCheck() {
        if (checks == null) {
            settle(settled -> settled.completeExceptionally(new IllegalStateException("The language did not start")));
            return Optional.empty();
        }
        Optional<Runnable> next = checks.next();
        if (next.isEmpty()) {
            settle(settled -> settled.complete(null));
        }
        return next;
    }

    private void settle(Consumer<CompletableFuture<Void>> end) {
        waiting.forEach(end);
        waiting.clear();
    }
}
