package org.plumbline.dsl.ide.server;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SignatureHelpOptions;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.plumbline.dsl.ide.colour.SemanticColours;

/** What the server says about itself. */
final class Capabilities {

    private static final List<String> WATCHED = List.of("**/*.plumb", "**/plumbline.toml", "**/theme.toml", "**/libraries/*.zip");

    private Capabilities() {
    }

    static ServerCapabilities all() {
        ServerCapabilities all = new ServerCapabilities();
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        all.setTextDocumentSync(sync);
        WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        all.setWorkspace(new WorkspaceServerCapabilities(folders));
        all.setCompletionProvider(new CompletionOptions(false, List.of("[", " ")));
        all.setSignatureHelpProvider(new SignatureHelpOptions(List.of(" ")));
        CodeActionOptions fixes = new CodeActionOptions(List.of(CodeActionKind.QuickFix));
        fixes.setResolveProvider(true);
        all.setCodeActionProvider(fixes);
        all.setCodeLensProvider(new CodeLensOptions(false));
        all.setInlayHintProvider(true);
        all.setHoverProvider(true);
        all.setDefinitionProvider(true);
        all.setReferencesProvider(true);
        all.setDocumentHighlightProvider(true);
        all.setDocumentSymbolProvider(true);
        all.setWorkspaceSymbolProvider(true);
        all.setFoldingRangeProvider(true);
        all.setDocumentFormattingProvider(true);
        all.setDocumentRangeFormattingProvider(true);
        all.setRenameProvider(new RenameOptions(true));
        all.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(new SemanticColours().legend(), true));
        return all;
    }

    /** Asks the client to tell what others change on the disk. */
    static RegistrationParams watchedFiles() {
        List<FileSystemWatcher> watchers = WATCHED.stream().map(glob -> new FileSystemWatcher(Either.forLeft(glob))).toList();
        return new RegistrationParams(Stream.of(new Registration("watched-files", "workspace/didChangeWatchedFiles",
                new DidChangeWatchedFilesRegistrationOptions(watchers))).toList());
    }
}
