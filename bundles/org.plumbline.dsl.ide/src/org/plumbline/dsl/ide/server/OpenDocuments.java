package org.plumbline.dsl.ide.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.plumbline.dsl.ide.text.TextPositions;
import org.plumbline.dsl.ide.workspace.LanguageWorkspace;

/** The texts that the client has open, each as the client has it by now. */
final class OpenDocuments {

    private record Document(int version, TextPositions text) {
    }

    private final LanguageWorkspace workspace;
    private final Map<Path, Document> open = new ConcurrentHashMap<>();

    OpenDocuments(LanguageWorkspace workspace) {
        this.workspace = workspace;
    }

    void open(TextDocumentItem item) {
        DocumentPaths.of(item.getUri()).ifPresent(file -> {
            open.put(file, new Document(item.getVersion(), new TextPositions(item.getText())));
            workspace.open(file, item.getVersion(), item.getText());
        });
    }

    void change(VersionedTextDocumentIdentifier identifier, List<TextDocumentContentChangeEvent> changes) {
        Optional<Path> file = DocumentPaths.of(identifier.getUri()).filter(open::containsKey);
        if (file.isPresent()) {
            TextPositions text = open.get(file.get()).text();
            for (TextDocumentContentChangeEvent change : changes) {
                text = new TextPositions(changed(text, change));
            }
            open.put(file.get(), new Document(identifier.getVersion(), text));
            workspace.change(file.get(), identifier.getVersion(), text.text());
        }
    }

    void close(String address) {
        DocumentPaths.of(address).ifPresent(file -> {
            open.remove(file);
            workspace.close(file);
        });
    }

    /** The version that the client knows a text by; null for one that it has not opened, as the protocol wants it. */
    Integer version(URI file) {
        Document document = file.isFile() ? open.get(Path.of(file.toFileString())) : null;
        return document == null ? null : document.version();
    }

    private static String changed(TextPositions text, TextDocumentContentChangeEvent change) {
        if (change.getRange() == null) {
            return change.getText();
        }
        int start = text.offset(change.getRange().getStart());
        int end = Math.max(start, text.offset(change.getRange().getEnd()));
        return text.text().substring(0, start) + change.getText() + text.text().substring(end);
    }
}
