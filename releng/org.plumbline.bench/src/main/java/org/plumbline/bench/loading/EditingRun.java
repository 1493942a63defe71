package org.plumbline.bench.loading;

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.bench.Steps;
import org.plumbline.dsl.ide.PlumbIdeSetup;
import org.plumbline.dsl.ide.completion.ContentAssist;
import org.plumbline.dsl.ide.hover.HoverService;
import org.plumbline.dsl.ide.rename.RenameService;
import org.plumbline.dsl.ide.workspace.FileFindings;
import org.plumbline.dsl.ide.workspace.LanguageWorkspace;
import org.plumbline.dsl.ide.workspace.ProjectFolder;
import org.plumbline.validation.RuleCatalogue;
import org.plumbline.validation.RuleTexts;
import org.plumbline.validation.Validator;

/**
 * Somebody who works on a project, in a process of its own: opens it, types, asks. Prints a line for each figure, the median where
 * something is done several times.
 */
public final class EditingRun {

    private static final int KEYS = 41;
    private static final int QUESTIONS = 11;
    private static final String TYPED = "for a payment ";
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private final Path folder;
    private final Injector language = new PlumbIdeSetup().createInjectorAndDoEMFRegistration();
    private final Steps steps = new Steps();
    private final SynchronousQueue<Integer> published = new SynchronousQueue<>();
    private final Path file;
    private volatile int awaited = -1;

    private EditingRun(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("cards-0.plumb");
    }

    /** @param words a folder that {@link SampleProject} has filled */
    public static void main(String[] words) throws Exception {
        new EditingRun(Path.of(words[0]).toRealPath()).run();
    }

    private void run() throws Exception {
        steps.begin();
        LanguageWorkspace first = opened();
        steps.end("first");
        first.close();
        steps.begin();
        LanguageWorkspace workspace = opened();
        steps.end("again");
        steps.heap(workspace);
        String text = Files.readString(file);
        workspace.open(file, 0, text);
        workspace.settled().join();
        type(workspace, text);
        awaited = -1;
        workspace.change(file, KEYS + 1, text);
        int reference = text.indexOf("related to  R-") + "related to  R".length();
        ask(workspace, "completion", ContentAssist.class,
                (service, resource) -> !service.complete(resource, reference, TODAY).getItems().isEmpty());
        ask(workspace, "hover", HoverService.class, (service, resource) -> service.at(resource, reference).isPresent());
        ask(workspace, "rename", RenameService.class, (service, resource) -> renamed(service, resource, reference));
        workspace.close();
        steps.print();
    }

    private LanguageWorkspace opened() throws IOException {
        LanguageWorkspace workspace = new LanguageWorkspace(() -> language,
                () -> new Validator(RuleCatalogue.standard(), new RuleTexts("en"), defect -> {
                    throw defect.cause();
                }), project -> List.of(), this::published, defect -> {
                    throw new IllegalStateException(defect);
                });
        try (Stream<Path> files = Files.list(folder)) {
            List<ProjectFolder> project = List.of(new ProjectFolder(folder,
                    files.filter(each -> each.toString().endsWith(".plumb")).sorted().toList()));
            workspace.findProjects(() -> project);
        }
        workspace.settled().join();
        return workspace;
    }

    /** From each key to the findings of the text that it makes. */
    private void type(LanguageWorkspace workspace, String text) throws InterruptedException {
        int place = text.indexOf(TYPED) + TYPED.length();
        List<Long> times = new ArrayList<>();
        for (int key = 1; key <= KEYS; key++) {
            String typed = text.substring(0, place) + "x".repeat(key) + text.substring(place);
            awaited = key;
            long begun = System.nanoTime();
            workspace.change(file, key, typed);
            published.take();
            times.add(System.nanoTime() - begun);
        }
        steps.set("key", median(times));
    }

    private <S> void ask(LanguageWorkspace workspace, String name, Class<S> type, BiFunction<S, XtextResource, Boolean> question) {
        S service = language.getInstance(type);
        List<Long> times = new ArrayList<>();
        for (int time = 0; time < QUESTIONS; time++) {
            long begun = System.nanoTime();
            Optional<Boolean> answer = workspace.read(file, resource -> question.apply(service, resource)).join();
            times.add(System.nanoTime() - begun);
            if (!answer.orElse(false)) {
                throw new IllegalStateException("no answer to " + name);
            }
        }
        steps.set(name, median(times));
    }

    private static boolean renamed(RenameService service, XtextResource resource, int caret) {
        try {
            return !service.rename(resource, caret, "R-RENAMED", uri -> null).edit().getDocumentChanges().isEmpty();
        } catch (RefusedEdit e) {
            throw new IllegalStateException(e);
        }
    }

    private void published(List<FileFindings> changed) {
        boolean wanted = changed.stream().anyMatch(findings -> findings.version().filter(version -> version == awaited).isPresent());
        if (wanted && awaited > 0) {
            try {
                published.put(awaited);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
