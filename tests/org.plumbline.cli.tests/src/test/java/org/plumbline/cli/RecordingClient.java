package org.plumbline.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.services.LanguageClient;

/** An editor that remembers what it was told. */
final class RecordingClient implements LanguageClient {

    private static final long MILLIS = 120_000;

    private final Map<String, List<Diagnostic>> findings = new HashMap<>();
    private final List<String> progress = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();

    /** The codes of the findings of a file, as soon as they are as they should be; or what they are when that does not happen. */
    synchronized List<String> codes(String uri, Predicate<List<String>> expected) throws InterruptedException {
        long end = System.currentTimeMillis() + MILLIS;
        while (!(findings.containsKey(uri) && expected.test(codes(uri))) && System.currentTimeMillis() < end) {
            wait(MILLIS / 100);
        }
        return codes(uri);
    }

    /** The findings of a file as they were told last. */
    synchronized List<Diagnostic> findings(String uri) {
        return findings.getOrDefault(uri, List.of());
    }

    /** The files that something was found in, as far as it was told. */
    synchronized Set<String> filesWithFindings() {
        return findings.entrySet().stream().filter(told -> !told.getValue().isEmpty()).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** What was shown to the user, as soon as there is something. */
    synchronized List<String> messages() throws InterruptedException {
        long end = System.currentTimeMillis() + MILLIS;
        while (messages.isEmpty() && System.currentTimeMillis() < end) {
            wait(MILLIS / 100);
        }
        return List.copyOf(messages);
    }

    private List<String> codes(String uri) {
        return findings(uri).stream().map(each -> each.getCode().getLeft()).toList();
    }

    /** What was told about work that takes long, as soon as it has come to its end. */
    synchronized List<String> progress() throws InterruptedException {
        long end = System.currentTimeMillis() + MILLIS;
        while (!progress.contains("end") && System.currentTimeMillis() < end) {
            wait(MILLIS / 100);
        }
        return List.copyOf(progress);
    }

    @Override
    public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams created) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public synchronized void notifyProgress(ProgressParams told) {
        progress.add(switch (told.getValue().getLeft()) {
            case WorkDoneProgressBegin begin -> begin.getTitle();
            case WorkDoneProgressReport report -> "report";
            default -> "end";
        });
        notifyAll();
    }

    @Override
    public synchronized void publishDiagnostics(PublishDiagnosticsParams published) {
        findings.put(published.getUri(), published.getDiagnostics());
        notifyAll();
    }

    @Override
    public void telemetryEvent(Object event) {
        // nothing is sent
    }

    @Override
    public synchronized void showMessage(MessageParams message) {
        messages.add(message.getMessage());
        notifyAll();
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        // the tests look at findings
    }
}
