package org.plumbline.dsl.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.plumbline.core.edit.DocumentChange;
import org.plumbline.core.edit.DocumentSession;
import org.plumbline.core.edit.ModelEditor;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.dsl.PlumbStandaloneSetup;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.dsl.session.OpenText;
import org.plumbline.dsl.session.StoredDocuments;
import org.plumbline.generated.Generated;

/** Whatever is edited in whatever text: it reads as the model that was meant, all else stays to the byte, and there is a way back. */
class RandomEditsTest {

    private static final int EDITS = 3;

    private final Injector language = new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration();
    private final ProjectLoader loader = new ProjectLoader(language);
    private int written;
    private int refused;

    @Test
    void keepTheTextAndSayWhatIsMeant() {
        Generated.rounds(300, 10_000, this::sequence);

        System.out.println("random edits: " + written + " written, " + refused + " refused");
        assertThat(refused).as("edits that the language has no text for").isLessThan(written + EDITS);
    }

    private void sequence(Random random) {
        Map<String, String> texts = ShippedTexts.any(random);
        List<String> names = List.copyOf(texts.keySet());
        String name = names.get(random.nextInt(names.size()));
        texts.put(name, new Disordered(random, loader).text(texts.get(name)));
        try {
            ModelEditor editor = new TextModelEditor(language, new StoredDocuments(texts.entrySet().stream()
                    .map(text -> new OpenText(URI.createURI("text:/" + text.getKey()), text.getKey(), text.getValue())).toList()));
            SecondReader reader = new SecondReader(loader, texts);
            for (int i = 0; i < EDITS; i++) {
                edit(editor, reader, editor.documents().find(URI.createURI("text:/" + name)).orElseThrow(), random);
            }
        } catch (RefusedEdit e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    private void edit(ModelEditor editor, SecondReader reader, DocumentSession document, Random random) throws RefusedEdit {
        String before = document.text();
        FeatureEdit edit = new FeatureEdit(random);
        Reach[] reach = new Reach[1];
        List<DocumentChange> changes;
        try {
            changes = editor.edit("Edit", model -> {
                XtextResource file = (XtextResource) model.file(document.uri()).eResource();
                edit.make(file);
                reach[0] = new Reach(file, edit.touched());
            });
            written++;
        } catch (RefusedEdit e) {
            refused++;
            if (Boolean.getBoolean("plumbline.refused")) {
                System.out.println(edit.what() + " -> " + e.getMessage());
            }
            assertThat(document.text()).isEqualTo(before);
            return;
        }
        List<TextEdit> edits = changes.stream().filter(change -> change.document() == document).flatMap(change -> change.edits().stream())
                .toList();
        String how = edit.what() + "\n" + edits.stream().map(one -> one + " in " + around(before, one)).toList() + "\n";
        assertThat(document.text()).as(how).isEqualTo(TextEdit.apply(edits, before));
        assertThat(TextEdit.apply(TextEdit.inverse(edits, before), document.text())).as(how).isEqualTo(before);
        assertThat(reach[0].beyond(edits)).as(how).isEmpty();
        Set<DocumentSession> changed = new LinkedHashSet<>(List.of(document));
        changes.forEach(change -> changed.add(change.document()));
        assertThat(reader.read(changed)).as(how).isEqualTo(SecondReader.meant(editor.model().files(), changed));
    }

    private static String around(String text, TextEdit edit) {
        return text.substring(Math.max(0, edit.offset() - 80), edit.offset()) + "<" + text.substring(edit.offset(), edit.end()) + ">"
                + text.substring(edit.end(), Math.min(text.length(), edit.end() + 80));
    }
}
