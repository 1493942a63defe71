package org.plumbline.dsl.ide.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.dsl.ide.text.DocumentUris;
import org.plumbline.dsl.ide.text.TextPositions;

/**
 * Edits of several files in the words of the language server protocol.
 *
 * @param files the files as they were parsed
 * @param versions of their texts, by their URIs; null for a file that nobody has open
 */
public record ProjectEdit(ResourceSet files, Function<URI, Integer> versions) {

    /** The edits of texts, and behind them what else changes. */
    WorkspaceEdit of(Map<URI, List<TextEdit>> edits, List<Either<TextDocumentEdit, ResourceOperation>> more) {
        List<Either<TextDocumentEdit, ResourceOperation>> all = new ArrayList<>(of(edits).getDocumentChanges());
        all.addAll(more);
        return new WorkspaceEdit(all);
    }

    /** The edits, file by file; whoever makes them refuses where a text has another version by now. */
    public WorkspaceEdit of(Map<URI, List<TextEdit>> edits) {
        List<Either<TextDocumentEdit, ResourceOperation>> changes = new ArrayList<>();
        edits.forEach((uri, of) -> changes.add(Either.forLeft(edit(uri, of))));
        return new WorkspaceEdit(changes);
    }

    private TextDocumentEdit edit(URI uri, List<TextEdit> edits) {
        TextPositions positions = TextPositions.of((XtextResource) files.getResource(uri, false));
        List<Either<org.eclipse.lsp4j.TextEdit, SnippetTextEdit>> changes = new ArrayList<>();
        edits.forEach(edit -> changes.add(Either.forLeft(
                new org.eclipse.lsp4j.TextEdit(positions.range(edit.offset(), edit.length()), edit.replacement()))));
        return new TextDocumentEdit(new VersionedTextDocumentIdentifier(DocumentUris.of(uri), versions.apply(uri)), changes);
    }
}
