package org.plumbline.dsl.ide.rename;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.core.project.Names;
import org.plumbline.core.project.StableKeys;
import org.plumbline.core.text.Texts;
import org.plumbline.diagram.layout.LayoutText;
import org.plumbline.diagram.layout.RenamedElements;
import org.plumbline.dsl.ide.text.TextPositions;
import org.plumbline.dsl.scoping.ProjectNames;

/**
 * The files {@code layout/ELEMENT.KIND.json} beside the texts of a project, which keep where nodes of diagrams were put by hand, by the
 * names of their elements. One that cannot be read is left alone.
 */
record Layouts(List<Path> files) {

    private static final StableKeys KEYS = new StableKeys(new Names(new Texts()));

    /** What such files call an element. */
    static String key(EObject element) {
        return KEYS.key(element);
    }

    /** Those of the project that a resource set was read for. */
    static Layouts of(List<Resource> texts) {
        return new Layouts(texts.stream().filter(text -> text.getURI().isFile() && ProjectNames.isOfFirst(text))
                .map(text -> Path.of(text.getURI().toFileString()).resolveSibling("layout")).distinct().filter(Files::isDirectory)
                .flatMap(Layouts::in).toList());
    }

    private static Stream<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file)).sorted().toList().stream();
        } catch (IOException e) {
            return Stream.empty(); // nobody can read where its nodes lie
        }
    }

    /** What these files have to say after elements were renamed, and what they are called then. */
    List<Either<TextDocumentEdit, ResourceOperation>> following(RenamedElements changes) {
        List<Either<TextDocumentEdit, ResourceOperation>> all = new ArrayList<>();
        if (!changes.isEmpty()) {
            files.forEach(file -> follow(file, changes, all));
        }
        return all;
    }

    private static void follow(Path file, RenamedElements changes, List<Either<TextDocumentEdit, ResourceOperation>> all) {
        String name = String.valueOf(file.getFileName());
        try {
            String before = Files.readString(file);
            LayoutText text = LayoutText.read(name, before);
            if (!text.isReadable()) {
                return;
            }
            String after = text.rekeyed(changes::node).text();
            if (!after.equals(text.text())) {
                all.add(Either.forLeft(edit(file, before, before.contains("\r\n") ? after.replace("\n", "\r\n") : after)));
            }
        } catch (IOException e) {
            return; // nobody can read where its nodes lie
        }
        Path renamed = file.resolveSibling(changes.file(name));
        if (!Files.exists(renamed)) {
            all.add(Either.forRight(new RenameFile(address(file), address(renamed))));
        }
    }

    private static TextDocumentEdit edit(Path file, String before, String after) {
        TextPositions positions = new TextPositions(before);
        TextEdit edit = TextEdit.between(before, after);
        Either<org.eclipse.lsp4j.TextEdit, SnippetTextEdit> change = Either.forLeft(
                new org.eclipse.lsp4j.TextEdit(positions.range(edit.offset(), edit.length()), edit.replacement()));
        return new TextDocumentEdit(new VersionedTextDocumentIdentifier(address(file), null), List.of(change));
    }

    private static String address(Path file) {
        return file.toUri().toString();
    }
}
