package org.plumbline.dsl.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.edit.DocumentChange;
import org.plumbline.core.edit.ModelEditor;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.dsl.session.FileStore;
import org.plumbline.dsl.session.OpenText;
import org.plumbline.dsl.session.StoredDocuments;
import org.plumbline.dsl.session.TextStore;
import org.plumbline.generated.Generated;

/**
 * Whatever is edited in a shipped project, and in whichever of its files: the texts then say what the model says, nothing else has
 * changed in them, and undo brings every byte back.
 */
class GeneratedEditsTest {

    private static final int EDITS = 6;

    @TempDir
    private Path folder;

    private final ProjectLoader loader = ProjectLoader.standalone();
    private int made;
    private int refused;

    @ParameterizedTest
    @CsvSource({"village-committee, 50, 5000", "iom-igf, 30, 3000", "im-toolbox, 20, 2000"})
    void everyEditIsWritten(String project, int few, int many) throws IOException, RefusedEdit {
        ModelEditor editor = TextModelEditor.standalone(new StoredDocuments(stores(project)));

        Generated.rounds(few, many, random -> sequence(editor, random));

        if (made + refused > EDITS) {
            assertThat(made).as("edits made, beside %s refused", refused).isGreaterThan(refused);
        }
    }

    private void sequence(ModelEditor editor, Random random) {
        List<String> before = texts(editor);
        List<String> edits = new ArrayList<>();
        try {
            for (int i = 0; i < 1 + random.nextInt(EDITS); i++) {
                ElementEdit edit = new ElementEdit(random);
                edit(editor, edit, edits);
            }
            List<String> after = texts(editor);
            int units = undoAll(editor);
            assertThat(texts(editor)).isEqualTo(before);
            for (int i = 0; i < units; i++) {
                editor.documents().redo();
            }
            assertThat(texts(editor)).isEqualTo(after);
            undoAll(editor);
        } catch (RefusedEdit | RuntimeException | AssertionError e) {
            throw new AssertionError("after " + edits, e);
        }
    }

    private void edit(ModelEditor editor, ElementEdit edit, List<String> edits) throws RefusedEdit {
        List<String> before = texts(editor);
        try {
            List<DocumentChange> changes = editor.edit("Edit", edit);
            edits.add(edit.toString());
            made++;
            assertThat(ModelDump.of(loader.parse(named(editor)).index().files())).isEqualTo(ModelDump.of(editor.model().files()));
            assertThat(texts(editor)).isEqualTo(changed(editor, before, changes));
            if (edit.kind().name().startsWith("RENAME")) {
                assertThat(changes).flatMap(DocumentChange::edits).allSatisfy(change -> assertThat(change.replacement()).doesNotContain("\n"));
            }
        } catch (RefusedEdit e) {
            edits.add("refused " + edit);
            refused++;
            assertThat(texts(editor)).isEqualTo(before);
        }
    }

    private static int undoAll(ModelEditor editor) throws RefusedEdit {
        int units = 0;
        for (; editor.documents().undoLabel().isPresent(); units++) {
            editor.documents().undo();
        }
        return units;
    }

    private static List<String> changed(ModelEditor editor, List<String> before, List<DocumentChange> changes) {
        List<String> texts = new ArrayList<>(before);
        for (DocumentChange change : changes) {
            int index = editor.documents().all().indexOf(change.document());
            texts.set(index, TextEdit.apply(change.edits(), before.get(index)));
        }
        return texts;
    }

    private static List<String> texts(ModelEditor editor) {
        return editor.documents().all().stream().map(document -> document.text()).toList();
    }

    private static Map<String, String> named(ModelEditor editor) {
        Map<String, String> texts = new LinkedHashMap<>();
        editor.documents().all().forEach(document -> texts.put(document.name(), document.text()));
        return texts;
    }

    /** Every other file is open. */
    private List<TextStore> stores(String project) throws IOException {
        List<TextStore> stores = new ArrayList<>();
        for (Map.Entry<String, String> text : ShippedTexts.of(project).entrySet()) {
            Path file = folder.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            FileStore closed = new FileStore(Files.writeString(file, text.getValue()), text.getKey());
            stores.add(stores.size() % 2 == 0 ? closed : new OpenText(closed.uri(), text.getKey(), text.getValue()));
        }
        return stores;
    }
}
