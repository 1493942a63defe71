package org.plumbline.dsl.ide.rename;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.plumbline.diagram.format.Problem;
import org.plumbline.diagram.layout.FollowedLayout;
import org.plumbline.diagram.layout.FollowingLayouts;
import org.plumbline.diagram.layout.RenamedElements;
import org.plumbline.dsl.ide.text.TextPositions;
import org.plumbline.dsl.scoping.ProjectNames;

/**
 * The files {@code layout/ELEMENT.KIND.json} beside the texts of a project, which keep where nodes of diagrams were put by hand, by the
 * names of their elements: those that may mention some element.
 */
record Layouts(List<Stored> files) {

    private static final StableKeys KEYS = new StableKeys(new Names(new Texts()));

    /**
     * A file on the disk.
     *
     * @param text empty if it cannot be read
     */
    record Stored(Path path, Optional<String> text, String failure) {

        private static Stored read(Path path) {
            try {
                return new Stored(path, Optional.of(Files.readString(path)), "");
            } catch (CharacterCodingException e) {
                return new Stored(path, Optional.empty(), "It is no text in UTF-8.");
            } catch (IOException e) {
                return new Stored(path, Optional.empty(), "The disk does not give it.");
            }
        }

        private String name() {
            return String.valueOf(path.getFileName());
        }

        private Path beside(String name) {
            return path.resolveSibling(name);
        }
    }

    /**
     * What becomes of files.
     *
     * @param changes in the order in which they are to be made
     * @param left what cannot follow, and what its owner can do about it
     */
    record Following(List<Either<TextDocumentEdit, ResourceOperation>> changes, List<Problem> left) {
    }

    /** What such files call an element. */
    static String key(EObject element) {
        return KEYS.key(element);
    }

    /** Those of the project that a resource set was read for, as far as they may mention an element of it, or what lies in that. */
    static Layouts mentioning(EObject element) {
        List<String> name = List.of(key(element));
        List<Resource> texts = element.eResource().getResourceSet().getResources();
        return new Layouts(texts.stream().filter(text -> text.getURI().isFile() && ProjectNames.isOfFirst(text))
                .map(text -> Path.of(text.getURI().toFileString()).resolveSibling("layout")).distinct().filter(Files::isDirectory)
                .flatMap(Layouts::in).map(Stored::read)
                .filter(file -> file.text().map(text -> FollowingLayouts.mentions(name, file.name(), text)).orElse(true)).toList());
    }

    private static Stream<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file)).sorted().toList().stream();
        } catch (IOException e) {
            return Stream.empty(); // nobody can read where its nodes lie
        }
    }

    /** What these files have to say after elements were renamed, and what they are called then. */
    Following following(RenamedElements changes) {
        Following all = new Following(new ArrayList<>(), new ArrayList<>());
        if (!changes.isEmpty()) {
            FollowingLayouts following = new FollowingLayouts(changes);
            for (Stored file : files) {
                if (file.text().isEmpty()) {
                    all.left().add(following.unread(file.name(), file.failure()));
                } else if (following.concerns(file.name(), file.text().get())) {
                    follow(file, following.of(file.name(), file.text().get(), name -> Files.exists(file.beside(name))), all);
                }
            }
        }
        return all;
    }

    private static void follow(Stored file, FollowedLayout followed, Following all) {
        followed.left().ifPresent(all.left()::add);
        if (followed.changes()) {
            String before = file.text().orElseThrow();
            all.changes().add(Either.forLeft(edit(file.path(), before, FollowedLayout.written(followed.after(), before))));
        }
        if (!followed.name().equals(file.name())) {
            all.changes().add(Either.forRight(new RenameFile(address(file.path()), address(file.beside(followed.name())))));
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
