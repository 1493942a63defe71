package org.plumbline.dsl.ide.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.plumbline.dsl.ide.colour.SemanticColours;
import org.plumbline.dsl.ide.folding.FoldingService;
import org.plumbline.dsl.ide.formatting.FormattingService;
import org.plumbline.dsl.ide.lens.CodeLenses;
import org.plumbline.dsl.ide.lens.InlayHints;
import org.plumbline.dsl.ide.symbols.OutlineService;
import org.plumbline.dsl.ide.text.TextPositions;

/** What a client asks about a text as a whole, or about a stretch of it. */
final class WholeTextRequests {

    private final Questions questions;

    WholeTextRequests(Questions questions) {
        this.questions = questions;
    }

    CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        return questions.about(params.getTextDocument(), CodeLenses.class, List.<CodeLens>of(), CodeLenses::of).thenApply(lenses -> lenses);
    }

    CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        return questions.about(params.getTextDocument(), InlayHints.class, List.of(), (service, file) -> {
            TextPositions positions = TextPositions.of(file);
            int start = positions.offset(params.getRange().getStart());
            return service.of(file, start, positions.offset(params.getRange().getEnd()) - start);
        });
    }

    CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(DocumentSymbolParams params) {
        return questions.about(params.getTextDocument(), OutlineService.class, List.<DocumentSymbol>of(), OutlineService::of)
                .thenApply(symbols -> symbols.stream().map(Either::<SymbolInformation, DocumentSymbol>forRight).toList());
    }

    CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return questions.about(params.getTextDocument(), FoldingService.class, List.of(), FoldingService::of);
    }

    CompletableFuture<SemanticTokens> semanticTokens(SemanticTokensParams params) {
        return questions.about(params.getTextDocument(), SemanticColours.class, new SemanticTokens(List.of()), SemanticColours::of);
    }

    CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        return questions.about(params.getTextDocument(), FormattingService.class, List.<TextEdit>of(), FormattingService::format)
                .thenApply(edits -> edits);
    }

    CompletableFuture<List<? extends TextEdit>> rangeFormatting(DocumentRangeFormattingParams params) {
        return questions.about(params.getTextDocument(), FormattingService.class, List.<TextEdit>of(), (service, file) -> {
            TextPositions positions = TextPositions.of(file);
            int start = positions.offset(params.getRange().getStart());
            return service.format(file, start, positions.offset(params.getRange().getEnd()) - start);
        }).thenApply(edits -> edits);
    }
}
