package org.plumbline.dsl.ide.server;

import com.google.inject.Injector;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.plumbline.dsl.ide.workspace.FileFindings;
import org.plumbline.dsl.ide.workspace.FindingsListener;
import org.plumbline.dsl.ide.workspace.FolderCheck;
import org.plumbline.dsl.ide.workspace.LanguageWorkspace;
import org.plumbline.validation.Validator;

/** The language server: the language workspace and its services, spoken to in the language server protocol. */
public final class PlumblineServer implements LanguageServer, LanguageClientAware, AutoCloseable {

    private static final int CLEAN = 0;
    private static final int WITHOUT_SHUTDOWN = 1;

    private final LanguageWorkspace workspace;
    private final Folders folders;
    private final OpenDocuments documents;
    private final TextRequests texts;
    private final WorkspaceRequests requests;
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private LanguageClient client;
    private volatile Optional<ReadingReports> reports = Optional.empty();
    private boolean watchable;
    private boolean shutDown;

    /**
     * A server that waits for its client.
     *
     * @param language the language with its services; asked for beside the thread that reads messages
     * @param rules likewise
     * @param others what else is checked in the folder of a project
     * @param finder finds projects
     * @param defects is told what goes wrong inside
     */
    public PlumblineServer(Supplier<Injector> language, Supplier<Validator> rules, FolderCheck others, ProjectFinder finder,
            Consumer<Throwable> defects) {
        workspace = new LanguageWorkspace(language, rules, others, new Told(), defects);
        folders = new Folders(workspace, finder);
        documents = new OpenDocuments(workspace);
        Questions questions = new Questions(workspace, language);
        texts = new TextRequests(documents, questions,
                warning -> client.showMessage(new MessageParams(MessageType.Warning, warning)));
        requests = new WorkspaceRequests(workspace, folders, questions);
    }

    /** How it ended, when it has: an exit code. */
    public CompletableFuture<Integer> ended() {
        return ended;
    }

    /** The client has gone, with or without a farewell. */
    public void clientGone() {
        ended.complete(shutDown ? CLEAN : WITHOUT_SHUTDOWN);
    }

    @Override
    public void connect(LanguageClient connected) {
        client = connected;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        if (params.getProcessId() != null) {
            ProcessHandle.of(params.getProcessId()).ifPresent(parent -> parent.onExit().thenRun(this::clientGone));
        }
        ClientCapabilities capabilities = params.getCapabilities();
        watchable = capabilities != null && capabilities.getWorkspace() != null
                && capabilities.getWorkspace().getDidChangeWatchedFiles() != null
                && Boolean.TRUE.equals(capabilities.getWorkspace().getDidChangeWatchedFiles().getDynamicRegistration());
        if (asksFixesLater(capabilities)) {
            texts.askFixesLater();
        }
        if (renamesFiles(capabilities)) {
            texts.renameFiles();
        }
        if (capabilities != null && capabilities.getWindow() != null
                && Boolean.TRUE.equals(capabilities.getWindow().getWorkDoneProgress())) {
            reports = Optional.of(new ReadingReports(client));
        }
        folders.begin(params);
        return CompletableFuture.completedFuture(new InitializeResult(Capabilities.all(), new ServerInfo("Plumbline")));
    }

    private static boolean asksFixesLater(ClientCapabilities capabilities) {
        return capabilities != null && capabilities.getTextDocument() != null && capabilities.getTextDocument().getCodeAction() != null
                && capabilities.getTextDocument().getCodeAction().getResolveSupport() != null
                && capabilities.getTextDocument().getCodeAction().getResolveSupport().getProperties().contains("edit");
    }

    private static boolean renamesFiles(ClientCapabilities capabilities) {
        return capabilities != null && capabilities.getWorkspace() != null && capabilities.getWorkspace().getWorkspaceEdit() != null
                && capabilities.getWorkspace().getWorkspaceEdit().getResourceOperations() != null
                && capabilities.getWorkspace().getWorkspaceEdit().getResourceOperations().contains(ResourceOperationKind.Rename);
    }

    @Override
    public void initialized(InitializedParams params) {
        if (watchable) {
            client.registerCapability(Capabilities.watchedFiles());
        }
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        clientGone();
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return texts;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return requests;
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // there is nothing to trace: messages can be seen at the client
    }

    @Override
    public void close() {
        workspace.close();
    }

    /** What goes on in the workspace goes to the client. */
    private final class Told implements FindingsListener {

        @Override
        public void published(List<FileFindings> changed) {
            changed.forEach(findings -> client.publishDiagnostics(Diagnostics.of(findings)));
        }

        @Override
        public void reading(Path project, int done, int all) {
            reports.ifPresent(shown -> shown.reading(project, done, all));
        }
    }
}
