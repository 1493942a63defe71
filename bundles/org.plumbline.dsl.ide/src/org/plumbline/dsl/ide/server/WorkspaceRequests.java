package org.plumbline.dsl.ide.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.plumbline.dsl.ide.symbols.ElementSearch;
import org.plumbline.dsl.ide.workspace.LanguageWorkspace;

/** What a client tells and asks about all folders. */
final class WorkspaceRequests implements WorkspaceService {

    private final LanguageWorkspace workspace;
    private final Folders folders;
    private final Questions questions;

    WorkspaceRequests(LanguageWorkspace workspace, Folders folders, Questions questions) {
        this.workspace = workspace;
        this.folders = folders;
        this.questions = questions;
    }

    @Override
    public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
            WorkspaceSymbolParams params) {
        return questions.ofWorkspace(ElementSearch.class, (service, projects) -> service.find(params.getQuery(),
                projects.stream().flatMap(project -> project.index().files().stream()).map(EObject::eResource).toList()))
                .thenApply(Either::forRight);
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        folders.change(params.getEvent());
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        // there is nothing to set: projects state what they want in plumbline.toml
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        if (params.getChanges().stream().anyMatch(change -> change.getType() != FileChangeType.Changed)) {
            folders.find();
        }
        workspace.changedOnDisk(params.getChanges().stream().flatMap(change -> DocumentPaths.of(change.getUri()).stream()).toList());
    }
}
