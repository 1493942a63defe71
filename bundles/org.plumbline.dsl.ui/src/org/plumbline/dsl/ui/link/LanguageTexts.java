package org.plumbline.dsl.ui.link;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.ide.workspace.LanguageWorkspace;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.workspace.WorkspaceLanguage;

/**
 * The language of the workbench as editors use it. What is told to it takes no time; whoever asks waits for the answer.
 *
 * @param language shared with the builder
 */
record LanguageTexts(WorkspaceLanguage language) {

    /** The texts of all projects. */
    LanguageWorkspace texts() {
        return language.texts();
    }

    /** Waits for the answer; not to be called in the window's thread. */
    <T> Optional<T> read(Path file, Function<XtextResource, T> question) {
        return answer(texts().read(file, question)).flatMap(answer -> answer);
    }

    /** The same, but not for longer than told: empty where it takes longer. So it may be called in the window's thread. */
    <T> Optional<T> read(Path file, Function<XtextResource, T> question, Duration longest) {
        CompletableFuture<Optional<T>> asked = texts().read(file, question);
        try {
            return asked.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            asked.cancel(false);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the language cannot answer", e.getCause());
        }
    }

    /** The same in the project of the text and in all that build upon it. */
    <T> List<T> readInAll(Path file, Function<XtextResource, T> question) {
        return answer(texts().readInAll(file, question)).orElse(List.of());
    }

    /** The same about all projects. */
    <T> Optional<T> readProjects(Function<List<LoadedProject>, T> question) {
        return answer(texts().readProjects(question));
    }

    /** A service of the language; within a question, or where one may wait. */
    <S> S service(Class<S> type) {
        return language.service(type);
    }

    /** The answer; empty for one who is interrupted while waiting, as whoever asked does not want it any more. */
    private static <T> Optional<T> answer(CompletableFuture<T> answer) {
        try {
            return Optional.of(answer.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the language cannot answer", e.getCause());
        }
    }
}
