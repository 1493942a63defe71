package org.plumbline.dsl.ide.workspace;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.plumbline.dsl.project.ReadingWatch;

/** Answers questions on the thread of the workspace; one that nobody wants to know any more costs little or nothing. */
final class Answers {

    private final Worker worker;
    private final FindingsListener listener;

    Answers(Worker worker, FindingsListener listener) {
        this.worker = worker;
        this.listener = listener;
    }

    /** @param question is given what watches the reading of a project: who asks waits until it is read, who does not any more ends it */
    <T> CompletableFuture<T> to(Function<Function<OpenedProject, ReadingWatch>, T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        worker.read(() -> {
            if (!answer.isDone()) {
                try {
                    answer.complete(question.apply(project -> new ReadingProgress(project.folder(), listener, () -> goOn(answer))));
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
}
