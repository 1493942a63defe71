package org.plumbline.dsl.ide.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.dsl.ide.fix.FixService;
import org.plumbline.dsl.ide.fix.FixService.Finding;
import org.plumbline.dsl.ide.text.TextPositions;

/**
 * What the client may offer its user to put findings right. The edits are worked out when one is chosen, if the client knows to ask for
 * them then; else at once, and what cannot be done is not offered.
 */
final class QuickFixes {

    private final OpenDocuments documents;
    private final Questions questions;
    private volatile boolean askedLater;

    QuickFixes(OpenDocuments documents, Questions questions) {
        this.documents = documents;
        this.questions = questions;
    }

    /** The client asks for the edits of an offer when it is chosen. */
    void askLater() {
        askedLater = true;
    }

    CompletableFuture<List<Either<Command, CodeAction>>> offered(CodeActionParams params) {
        String uri = params.getTextDocument().getUri();
        return questions.about(params.getTextDocument(), FixService.class, List.of(), (fixes, file) -> {
            List<Either<Command, CodeAction>> actions = new ArrayList<>();
            for (Diagnostic diagnostic : params.getContext().getDiagnostics()) {
                for (String title : fixes.titles(file, finding(file, diagnostic))) {
                    offer(fixes, file, action(title, diagnostic, uri)).ifPresent(action -> actions.add(Either.forRight(action)));
                }
            }
            return actions;
        });
    }

    private Optional<CodeAction> offer(FixService fixes, XtextResource file, CodeAction action) {
        try {
            if (!askedLater) {
                action.setEdit(edit(fixes, file, action));
            }
            return Optional.of(action);
        } catch (RefusedEdit e) {
            return Optional.empty();
        }
    }

    CompletableFuture<CodeAction> resolved(CodeAction action) {
        return questions.about(new TextDocumentIdentifier(uri(action)), FixService.class, action, (fixes, file) -> {
            action.setEdit(Refusable.answer(() -> edit(fixes, file, action)));
            return action;
        });
    }

    private WorkspaceEdit edit(FixService fixes, XtextResource file, CodeAction action) throws RefusedEdit {
        return fixes.edits(file, finding(file, action.getDiagnostics().getFirst()), action.getTitle(), documents::version);
    }

    private static CodeAction action(String title, Diagnostic diagnostic, String uri) {
        CodeAction action = new CodeAction(title);
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(diagnostic));
        action.setData(uri);
        return action;
    }

    /** What comes back over the wire is a text of JSON. */
    private static String uri(CodeAction action) {
        String data = String.valueOf(action.getData());
        return data.startsWith("\"") ? data.substring(1, data.length() - 1) : data;
    }

    private static Finding finding(XtextResource file, Diagnostic diagnostic) {
        TextPositions positions = TextPositions.of(file);
        int start = positions.offset(diagnostic.getRange().getStart());
        String code = diagnostic.getCode() == null || !diagnostic.getCode().isLeft() ? "" : diagnostic.getCode().getLeft();
        return new Finding(code, start, positions.offset(diagnostic.getRange().getEnd()) - start);
    }
}
