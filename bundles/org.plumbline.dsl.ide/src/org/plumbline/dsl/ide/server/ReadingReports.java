package org.plumbline.dsl.ide.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** Shows at the client how far large projects are read; a small one is read before anybody could look. Called on one thread. */
final class ReadingReports {

    private static final int LARGE = 25;
    private static final int WHOLE = 100;

    /** What is shown of one project. What is sent follows what was sent before, as soon as the client has agreed. */
    private static final class Shown {

        private final String token;
        private CompletableFuture<Void> sent;
        private int percentage;

        Shown(String token, CompletableFuture<Void> sent) {
            this.token = token;
            this.sent = sent;
        }
    }

    private final LanguageClient client;
    private final Map<Path, Shown> shown = new HashMap<>();
    private int tokens;

    ReadingReports(LanguageClient client) {
        this.client = client;
    }

    void reading(Path project, int done, int all) {
        Shown report = shown.get(project);
        if (done >= all) {
            if (shown.remove(project) != null) {
                send(report, new WorkDoneProgressEnd());
            }
        } else if (report == null && all >= LARGE) {
            begin(project);
        } else if (report != null && done * WHOLE / all > report.percentage) {
            report.percentage = done * WHOLE / all;
            WorkDoneProgressReport next = new WorkDoneProgressReport();
            next.setPercentage(report.percentage);
            send(report, next);
        }
    }

    private void begin(Path project) {
        String token = "reading-" + tokens++;
        CompletableFuture<Void> agreed = client.createProgress(new WorkDoneProgressCreateParams(Either.forLeft(token)));
        Shown report = new Shown(token, agreed);
        shown.put(project, report);
        WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
        begin.setTitle("Reading " + project.getFileName());
        begin.setPercentage(0);
        send(report, begin);
    }

    private void send(Shown report, WorkDoneProgressNotification next) {
        report.sent = report.sent.thenRun(
                () -> client.notifyProgress(new ProgressParams(Either.forLeft(report.token), Either.forLeft(next))));
    }
}
