package org.plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.edit.ModelEditor;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.project.Names;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.dsl.editing.TextModelEditor;
import org.plumbline.dsl.session.OpenText;
import org.plumbline.dsl.session.StoredDocuments;

/** Texts as a project: what the services find in it, and what it reads like after they changed it. */
final class Texts {

    private static final Path EXAMPLES = Path.of("../../bundles/org.plumbline.examples/projects");

    private final ModelEditor editor;
    private final Names names = new Names(new org.plumbline.core.text.Texts());

    private Texts(List<String> files) {
        List<OpenText> open = IntStream.range(0, files.size())
                .mapToObj(i -> new OpenText(URI.createURI("text:/" + (i + 1) + ".plumb"), (i + 1) + ".plumb", files.get(i))).toList();
        try {
            editor = TextModelEditor.standalone(new StoredDocuments(open));
        } catch (RefusedEdit e) {
            throw new AssertionError(e);
        }
    }

    static Texts of(String... files) {
        return new Texts(List.of(files));
    }

    /** A project that is shipped. */
    static Texts example(String name) {
        try (var files = Files.walk(EXAMPLES.resolve(name))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".plumb")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return new Texts(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The element with a full name. */
    <T extends EObject> T get(Class<T> type, String name) {
        try {
            return find(editor.model(), type, name);
        } catch (RefusedEdit e) {
            throw new AssertionError(e);
        }
    }

    /** All elements of a type. */
    <T extends EObject> List<T> all(Class<T> type) {
        try {
            return editor.model().all(type);
        } catch (RefusedEdit e) {
            throw new AssertionError(e);
        }
    }

    /** The only element of a type. */
    <T extends EObject> T the(Class<T> type) {
        assertThat(all(type)).hasSize(1);
        return all(type).getFirst();
    }

    /** The texts after a change of elements of the model that is edited. */
    List<String> after(Consumer<Found> change) {
        try {
            editor.edit("test", model -> change.accept(new Found(new ProjectIndex(model.files()))));
        } catch (RefusedEdit e) {
            throw new AssertionError(e);
        }
        return texts();
    }

    /** The lines that a change takes away and those that it adds; afterwards, all is as before. */
    List<String> lines(Consumer<Found> change) {
        List<String> before = texts();
        List<String> after = after(change);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            List<String> removed = new ArrayList<>(i < before.size() ? before.get(i).lines().toList() : List.of());
            List<String> added = after.get(i).lines().filter(line -> !removed.remove(line)).toList();
            removed.forEach(line -> lines.add("- " + line.strip()));
            added.stream().filter(line -> !line.isBlank()).forEach(line -> lines.add("+ " + line.strip()));
        }
        if (!after.equals(before)) {
            undo();
        }
        assertThat(texts()).isEqualTo(before);
        return lines;
    }

    private void undo() {
        try {
            editor.documents().undo();
        } catch (RefusedEdit e) {
            throw new AssertionError(e);
        }
    }

    private List<String> texts() {
        return editor.documents().all().stream().map(document -> document.text()).toList();
    }

    private <T extends EObject> T find(ProjectIndex index, Class<T> type, String name) {
        return index.all(type).stream().filter(element -> names.name(element).filter(name::equals).isPresent()).findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " " + name));
    }

    /** Elements of the model that is edited. */
    final class Found {

        private final ProjectIndex index;

        private Found(ProjectIndex index) {
            this.index = index;
        }

        <T extends EObject> T get(Class<T> type, String name) {
            return find(index, type, name);
        }

        <T extends EObject> T the(Class<T> type) {
            return index.all(type).getFirst();
        }
    }
}
