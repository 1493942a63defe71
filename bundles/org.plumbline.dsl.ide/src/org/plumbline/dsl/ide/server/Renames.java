package org.plumbline.dsl.ide.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.plumbline.dsl.ide.rename.PlannedRename;
import org.plumbline.dsl.ide.rename.RenameService;

/** Renames what the client points at, in its project and in all that build upon it. */
final class Renames {

    private final OpenDocuments documents;
    private final Questions questions;
    private final Consumer<String> tell;
    private boolean renamesFiles;

    /** @param tell shows the user a warning */
    Renames(OpenDocuments documents, Questions questions, Consumer<String> tell) {
        this.documents = documents;
        this.questions = questions;
        this.tell = tell;
    }

    /** The client renames files. */
    void renameFiles() {
        renamesFiles = true;
    }

    CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepare(PrepareRenameParams params) {
        return questions.at(params, RenameService.class, null, (service, file, caret) -> Refusable.answer(() -> service.prepare(file, caret)))
                .thenApply(Either3::forSecond);
    }

    CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return questions.inAll(params, RenameService.class, (service, file, caret) -> Refusable.answer(
                () -> service.rename(file, caret, params.getNewName(), documents::version))).thenApply(this::together);
    }

    /** Null where no project knows the text. */
    private WorkspaceEdit together(List<PlannedRename> renames) {
        renames.stream().flatMap(each -> each.left().stream()).distinct().forEach(tell);
        List<Either<TextDocumentEdit, ResourceOperation>> all = renames.stream().flatMap(each -> each.edit().getDocumentChanges().stream()).toList();
        if (!renamesFiles) {
            all.stream().filter(Either::isRight).map(change -> (RenameFile) change.getRight()).map(Renames::byHand).forEach(tell);
        }
        return renames.isEmpty() ? null : new WorkspaceEdit(all.stream().filter(change -> renamesFiles || change.isLeft()).toList());
    }

    private static String byHand(RenameFile rename) {
        return "This editor renames no files. Rename " + rename.getOldUri() + " to " + rename.getNewUri().replaceFirst(".*/", "")
                + ", so that the places in it follow.";
    }
}
