package org.plumbline.dsl.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.edit.DocumentEdits;
import org.plumbline.core.edit.DocumentSession;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;

/** Edits of several files are made in all or in none, undone in all or in none, and never over what others wrote. */
class StoredDocumentsTest {

    private static final String FIRST = "\uFEFFrisk R1 {\r\n}\r\n";
    private static final String SECOND = "plan of E1 {}";

    @TempDir
    private Path folder;

    private Path first;
    private Path second;
    private StoredDocuments documents;

    @BeforeEach
    void openTwoFiles() throws IOException, RefusedEdit {
        first = Files.writeString(folder.resolve("first.plumb"), FIRST);
        second = Files.writeString(folder.resolve("second.plumb"), SECOND);
        documents = new StoredDocuments(List.of(new FileStore(first, "first.plumb"), new FileStore(second, "second.plumb")));
    }

    @Test
    void anEditOfTwoFilesIsOneUnit() throws IOException, RefusedEdit {
        editBoth();
        assertThat(first).hasContent("\uFEFFrisk R2 {\r\n}\r\n");
        assertThat(second).hasContent("plan of E2 {}");
        assertThat(session(1).undoLabel()).contains("Rename");

        session(1).undo();
        assertThat(Files.readString(first)).isEqualTo(FIRST);
        assertThat(second).hasContent(SECOND);
        assertThat(documents.undoLabel()).isEmpty();

        session(0).redo();
        assertThat(second).hasContent("plan of E2 {}");
        assertThat(documents.redoLabel()).isEmpty();
    }

    @Test
    void laterEditsOfOneFileAreUndoneFirst() throws RefusedEdit {
        editBoth();
        session(0).apply("Type", session(0).version(), List.of(new TextEdit(0, 0, "// ")));

        assertRefused(session(1)::undo, "\"Rename\" changed first.plumb, second.plumb, and one of them was changed again since. "
                + "First take the later changes of these files back.");

        session(0).undo();
        session(1).undo();
        assertThat(session(0).text()).isEqualTo(FIRST);
    }

    @Test
    void whatWasTypedAndTakenAwayAgainIsNoObstacle() throws IOException, RefusedEdit {
        editBoth();
        String edited = Files.readString(first);
        Files.writeString(first, edited + "// typed");
        documents.refresh();
        Files.writeString(first, edited);
        documents.refresh();

        documents.undo();

        assertThat(Files.readString(first)).isEqualTo(FIRST);
    }

    @Test
    void anotherVersionIsRefused() throws RefusedEdit {
        long version = session(0).version();
        editBoth();

        assertRefused(() -> session(0).apply("Type", version, List.of(new TextEdit(0, 0, "x"))),
                "first.plumb was changed meanwhile. Look at the text, then repeat the change.");
    }

    @Test
    void whatOthersWroteMeanwhileStays() throws IOException, RefusedEdit {
        Files.writeString(second, "plan of E3 {}");
        Files.setLastModifiedTime(second, Files.getLastModifiedTime(first));

        assertRefused(this::editBoth, "second.plumb:1 was changed on the disk meanwhile. Read the project again, then repeat the change.");
        assertThat(Files.readString(first)).isEqualTo(FIRST);
        assertThat(second).hasContent("plan of E3 {}");

        documents.refresh();
        editBoth();
        assertThat(Files.readString(second)).isEqualTo("plan of E2 {}");
    }

    @Test
    void aFileTouchedButTheSameIsNoObstacle() throws IOException, RefusedEdit {
        Files.writeString(second, SECOND);

        editBoth();

        assertThat(second).hasContent("plan of E2 {}");
    }

    @Test
    void aFileThatIsGoneIsRefused() throws IOException {
        Files.delete(second);

        assertRefused(this::editBoth, "second.plumb is gone. Read the project again, then repeat the change.");
        assertThat(Files.readString(first)).isEqualTo(FIRST);
    }

    @Test
    void aReadOnlyFileIsRefused() throws IOException {
        Files.setPosixFilePermissions(second, PosixFilePermissions.fromString("r--r--r--"));

        assertRefused(this::editBoth, "second.plumb is read-only. Make the file writable, then repeat the change.");
        assertThat(Files.readString(first)).isEqualTo(FIRST);
    }

    @Test
    void aFileThatIsNotTextIsRefused() throws IOException {
        Files.write(second, new byte[] {'\n', (byte) 0xE9});

        assertRefused(() -> StoredDocuments.files(List.of(second)), second
                + ":2: This line is not UTF-8 text. Save the file with the encoding UTF-8. Nothing was changed.");
    }

    @Test
    void halfACharacterIsRefused() {
        assertRefused(() -> session(0).apply("Type", session(0).version(), List.of(new TextEdit(0, 0, "\uD83D"))),
                "A text for first.plumb holds half of a character, which no file can keep. Type that text anew.");
    }

    @Test
    void theFirstFileIsRestoredWhereTheSecondFails() throws IOException, RefusedEdit {
        TextStore failing = new FailingStore(new FileStore(second, "second.plumb"));
        documents = new StoredDocuments(List.of(new FileStore(first, "first.plumb"), failing));

        assertRefused(this::editBoth, "The disk is full. Make room.");
        assertThat(Files.readString(first)).isEqualTo(FIRST);
        assertThat(Files.readString(second)).isEqualTo(SECOND);
        assertThat(session(0).text()).isEqualTo(FIRST);
        assertThat(documents.undoLabel()).isEmpty();
    }

    @Test
    void permissionsStayAndNothingIsLeftBeside() throws IOException, RefusedEdit {
        Files.setPosixFilePermissions(first, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.plumb"), second);
        documents = new StoredDocuments(List.of(new FileStore(first, "first.plumb"), new FileStore(link, "link.plumb")));

        editBoth();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first))).isEqualTo("rw-rw-r--");
        assertThat(link).isSymbolicLink();
        assertThat(second).hasContent("plan of E2 {}");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(first, second, link);
        }
    }

    @Test
    void aNewFileIsGoneAfterUndo() throws RefusedEdit {
        Path third = folder.resolve("third.plumb");
        DocumentSession created = documents.create(URI.createFileURI(third.toString()));
        created.apply("Write", created.version(), List.of(new TextEdit(0, 0, "edition E {}\n")));
        assertThat(third).content(StandardCharsets.UTF_8).isEqualTo("edition E {}\n");

        documents.undo();

        assertThat(third).doesNotExist();
    }

    @Test
    void listenersHearOfEveryChange() throws IOException, RefusedEdit {
        List<String> heard = new ArrayList<>();
        session(0).addListener(change -> heard.add(change.version() + " " + change.document().text().substring(1, 8)));
        editBoth();
        documents.undo();
        Files.writeString(first, "\uFEFFrisk R3 {}");
        documents.refresh();

        assertThat(heard).containsExactly("1 risk R2", "2 risk R1", "3 risk R3");
        assertRefused(documents::redo, "\"Rename\" changed first.plumb, second.plumb, and one of them was changed again since. "
                + "First take the later changes of these files back.");
    }

    private void editBoth() throws RefusedEdit {
        documents.apply("Rename", List.of(
                new DocumentEdits(session(0), session(0).version(), List.of(new TextEdit(7, 1, "2"))),
                new DocumentEdits(session(1), session(1).version(), List.of(new TextEdit(9, 1, "2")))));
    }

    private DocumentSession session(int index) {
        return documents.all().get(index);
    }

    private static void assertRefused(ThrowingCallable edit, String message) {
        assertThatThrownBy(edit).isInstanceOf(RefusedEdit.class).hasMessage(message);
    }
}
