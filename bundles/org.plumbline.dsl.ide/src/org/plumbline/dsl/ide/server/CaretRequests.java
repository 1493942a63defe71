package org.plumbline.dsl.ide.server;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.plumbline.dsl.ide.completion.ContentAssist;
import org.plumbline.dsl.ide.hover.HoverService;
import org.plumbline.dsl.ide.navigation.DefinitionService;
import org.plumbline.dsl.ide.navigation.HighlightService;
import org.plumbline.dsl.ide.navigation.ReferenceService;
import org.plumbline.dsl.ide.signature.FieldHelp;

/** What a client asks about a place in a text. */
final class CaretRequests {

    private final Questions questions;

    CaretRequests(Questions questions) {
        this.questions = questions;
    }

    CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        // dates are offered as from today, where the user is
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return questions.at(params, ContentAssist.class, new CompletionList(List.of()),
                (service, file, caret) -> service.complete(file, caret, today)).thenApply(Either::forRight);
    }

    CompletableFuture<SignatureHelp> signatureHelp(SignatureHelpParams params) {
        return questions.at(params, FieldHelp.class, null, FieldHelp::at);
    }

    CompletableFuture<Hover> hover(HoverParams params) {
        return questions.at(params, HoverService.class, null, (service, file, caret) -> service.at(file, caret).orElse(null));
    }

    CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(DefinitionParams params) {
        return questions.at(params, DefinitionService.class, List.<LocationLink>of(), DefinitionService::at)
                .thenApply(links -> Either.forLeft(links.stream()
                        .map(link -> new Location(link.getTargetUri(), link.getTargetSelectionRange())).toList()));
    }

    CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        boolean declaration = params.getContext().isIncludeDeclaration();
        return questions.inAll(params, ReferenceService.class, (service, file, caret) -> service.at(file, caret, declaration))
                .thenApply(found -> found.stream().flatMap(List::stream).distinct().toList());
    }

    CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        return questions.at(params, HighlightService.class, List.<DocumentHighlight>of(), HighlightService::at)
                .thenApply(found -> found);
    }
}
