package org.plumbline.dsl.writing;

import com.google.inject.Injector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.dsl.PlumbStandaloneSetup;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.PlumbFile;

/** A text whose model is edited and written back. */
final class EditedFile {

    private static final Injector LANGUAGE = new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration();

    private final PlumbFile file;

    EditedFile(String text, String... others) {
        Map<String, String> files = new LinkedHashMap<>(Map.of("a.plumb", text));
        for (String other : others) {
            files.put(files.size() + ".plumb", other);
        }
        LoadedProject project = new ProjectLoader(LANGUAGE).parse(files);
        this.file = project.index().files().stream().filter(one -> one.eResource().getURI().lastSegment().equals("a.plumb"))
                .findFirst().orElseThrow();
    }

    PlumbFile file() {
        return file;
    }

    XtextResource resource() {
        return (XtextResource) file.eResource();
    }

    /** The only element of a class. */
    <T extends EObject> T only(Class<T> type) {
        return EcoreUtil2.getAllContentsOfType(file, type).getFirst();
    }

    /** The first element of a class with an id, in this file or another one. */
    <T extends Identified> T get(Class<T> type, String id) {
        List<T> all = new ArrayList<>();
        resource().getResourceSet().getResources()
                .forEach(other -> all.addAll(EcoreUtil2.getAllContentsOfType(other.getContents().getFirst(), type)));
        return all.stream().filter(element -> id.equals(element.getId())).findFirst().orElseThrow();
    }

    /** The text after an edit. */
    static String after(String text, Consumer<EditedFile> edit, String... others) {
        EditedFile edited = new EditedFile(text, others);
        edit.accept(edited);
        return edited.written();
    }

    /** What the writer changes in the text before any reference is put right. */
    List<TextEdit> edits() throws RefusedEdit {
        return LANGUAGE.getInstance(ResourceWriter.class).edits(resource());
    }

    /** The text that saving would write. */
    String written() {
        try {
            return save();
        } catch (IOException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    private String save() throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        resource().save(saved, Map.of());
        return saved.toString(StandardCharsets.UTF_8);
    }
}
