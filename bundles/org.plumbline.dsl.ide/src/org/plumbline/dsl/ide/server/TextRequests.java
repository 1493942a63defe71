package org.plumbline.dsl.ide.server;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.dsl.ide.colour.SemanticColours;
import org.plumbline.dsl.ide.completion.ContentAssist;
import org.plumbline.dsl.ide.folding.FoldingService;
import org.plumbline.dsl.ide.formatting.FormattingService;
import org.plumbline.dsl.ide.hover.HoverService;
import org.plumbline.dsl.ide.lens.CodeLenses;
import org.plumbline.dsl.ide.lens.InlayHints;
import org.plumbline.dsl.ide.navigation.DefinitionService;
import org.plumbline.dsl.ide.navigation.HighlightService;
import org.plumbline.dsl.ide.navigation.ReferenceService;
import org.plumbline.dsl.ide.rename.PlannedRename;
import org.plumbline.dsl.ide.rename.RenameService;
import org.plumbline.dsl.ide.signature.FieldHelp;
import org.plumbline.dsl.ide.symbols.OutlineService;
import org.plumbline.dsl.ide.text.TextPositions;

/** What a client tells and asks about a text. */
final class TextRequests implements TextDocumentService {

    private final OpenDocuments documents;
    private final Questions questions;
    private final QuickFixes fixes;
    private final Consumer<String> tell;
    private boolean renamesFiles;

    /** @param tell shows the user a warning */
    TextRequests(OpenDocuments documents, Questions questions, Consumer<String> tell) {
        this.documents = documents;
        this.tell = tell;
        this.questions = questions;
        this.fixes = new QuickFixes(documents, questions);
    }

    /** The client asks for the edits of a fix when it is chosen. */
    void askFixesLater() {
        fixes.askLater();
    }

    /** The client renames files. */
    void renameFiles() {
        renamesFiles = true;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        documents.open(params.getTextDocument());
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        documents.change(params.getTextDocument(), params.getContentChanges());
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        documents.close(params.getTextDocument().getUri());
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        // what is saved was told as a change before
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        // dates are offered as from today, where the user is
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return questions.at(params, ContentAssist.class, new CompletionList(List.of()),
                (service, file, caret) -> service.complete(file, caret, today)).thenApply(Either::forRight);
    }

    @Override
    public CompletableFuture<SignatureHelp> signatureHelp(SignatureHelpParams params) {
        return questions.at(params, FieldHelp.class, null, FieldHelp::at);
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        return questions.about(params.getTextDocument(), CodeLenses.class, List.<CodeLens>of(), CodeLenses::of).thenApply(lenses -> lenses);
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        return questions.about(params.getTextDocument(), InlayHints.class, List.of(), (service, file) -> {
            TextPositions positions = TextPositions.of(file);
            int start = positions.offset(params.getRange().getStart());
            return service.of(file, start, positions.offset(params.getRange().getEnd()) - start);
        });
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return questions.at(params, HoverService.class, null, (service, file, caret) -> service.at(file, caret).orElse(null));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(DefinitionParams params) {
        return questions.at(params, DefinitionService.class, List.<LocationLink>of(), DefinitionService::at)
                .thenApply(links -> Either.forLeft(links.stream()
                        .map(link -> new Location(link.getTargetUri(), link.getTargetSelectionRange())).toList()));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        boolean declaration = params.getContext().isIncludeDeclaration();
        return questions.inAll(params, ReferenceService.class, (service, file, caret) -> service.at(file, caret, declaration))
                .thenApply(found -> found.stream().flatMap(List::stream).distinct().toList());
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        return questions.at(params, HighlightService.class, List.<DocumentHighlight>of(), HighlightService::at)
                .thenApply(found -> found);
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(DocumentSymbolParams params) {
        return questions.about(params.getTextDocument(), OutlineService.class, List.<DocumentSymbol>of(), OutlineService::of)
                .thenApply(symbols -> symbols.stream().map(Either::<SymbolInformation, DocumentSymbol>forRight).toList());
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return questions.about(params.getTextDocument(), FoldingService.class, List.of(), FoldingService::of);
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
        return questions.about(params.getTextDocument(), SemanticColours.class, new SemanticTokens(List.of()), SemanticColours::of);
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        return questions.about(params.getTextDocument(), FormattingService.class, List.<TextEdit>of(), FormattingService::format)
                .thenApply(edits -> edits);
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> rangeFormatting(DocumentRangeFormattingParams params) {
        return questions.about(params.getTextDocument(), FormattingService.class, List.<TextEdit>of(), (service, file) -> {
            TextPositions positions = TextPositions.of(file);
            int start = positions.offset(params.getRange().getStart());
            return service.format(file, start, positions.offset(params.getRange().getEnd()) - start);
        }).thenApply(edits -> edits);
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(PrepareRenameParams params) {
        return questions.at(params, RenameService.class, null, (service, file, caret) -> refusable(() -> service.prepare(file, caret)))
                .thenApply(Either3::forSecond);
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return questions.inAll(params, RenameService.class, (service, file, caret) -> refusable(
                () -> service.rename(file, caret, params.getNewName(), documents::version))).thenApply(this::together);
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return fixes.offered(params);
    }

    @Override
    public CompletableFuture<CodeAction> resolveCodeAction(CodeAction unresolved) {
        return fixes.resolved(unresolved);
    }

    /** Null where no project knows the text. */
    private WorkspaceEdit together(List<PlannedRename> renames) {
        renames.stream().flatMap(each -> each.left().stream()).distinct().forEach(tell);
        List<Either<TextDocumentEdit, ResourceOperation>> all = renames.stream().flatMap(each -> each.edit().getDocumentChanges().stream()).toList();
        if (!renamesFiles) {
            all.stream().filter(Either::isRight).map(change -> (RenameFile) change.getRight()).map(TextRequests::byHand).forEach(tell);
        }
        return renames.isEmpty() ? null : new WorkspaceEdit(all.stream().filter(change -> renamesFiles || change.isLeft()).toList());
    }

    private static String byHand(RenameFile rename) {
        return "This editor renames no files. Rename " + rename.getOldUri() + " to " + rename.getNewUri().replaceFirst(".*/", "")
                + ", so that the places in it follow.";
    }

    /** Something that may be refused, with words for the user. */
    @FunctionalInterface
    interface Refusable<T> {

        T run() throws RefusedEdit;
    }

    static <T> T refusable(Refusable<T> plan) {
        try {
            return plan.run();
        } catch (RefusedEdit e) {
            throw new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, e.getMessage(), null));
        }
    }
}
