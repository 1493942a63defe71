package org.plumbline.diagram.edit;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.edit.ModelEditor;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.core.project.Names;
import org.plumbline.core.project.StableKeys;
import org.plumbline.core.text.Texts;
import org.plumbline.design.LabelServices;
import org.plumbline.diagram.expression.JavaServices;
import org.plumbline.diagram.format.Description;
import org.plumbline.diagram.format.DescriptionLoader;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.interpret.Interpreter;
import org.plumbline.diagram.layout.Layouts;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.text.PackedTextMetrics;
import org.plumbline.dsl.PlumbStandaloneSetup;
import org.plumbline.dsl.editing.TextModelEditor;
import org.plumbline.dsl.session.StoredDocuments;
import org.plumbline.model.Metamodel;

/** A project on the disk with our specification of diagrams. */
final class Project implements AutoCloseable {

    private static final Path EXAMPLES = Path.of("../../bundles/org.plumbline.examples/projects");
    private static final Injector LANGUAGE = new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration();
    private static final Layouts LAYOUTS = new Layouts(new PackedTextMetrics(new FontSet()));

    private static final StableKeys KEYS = new StableKeys(new Names(new Texts()));

    private final Path folder;
    private final Description description;
    private final JavaServices services;
    private final Diagrams diagrams;
    private final StoredDocuments stored;
    private final LayoutDocuments documents;
    private final ModelEditor editor;

    private Project(Path folder) {
        this.folder = folder;
        try (InputStream in = LabelServices.class.getResourceAsStream("/description/plumbline.odesign")) {
            description = new DescriptionLoader(Metamodel.packages()).load("plumbline.odesign", in);
            services = new JavaServices(LabelServices.class.getClassLoader(), description.serviceClasses(), Duration.ofSeconds(10));
            diagrams = new Diagrams(description, services, KEYS::key, LAYOUTS);
            stored = StoredDocuments.files(files(folder).filter(file -> file.toString().endsWith(".plumb")
                    || file.toString().endsWith(".json")).toList());
            documents = new LayoutDocuments(stored);
            editor = new TextModelEditor(LANGUAGE, documents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RefusedEdit e) {
            throw new AssertionError(e);
        }
    }

    /** What lies in a folder by now. */
    static Project in(Path folder) {
        return new Project(folder);
    }

    /** One text in a folder. */
    static Project of(Path folder, String text) {
        try {
            Files.writeString(folder.resolve("project.plumb"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Project(folder);
    }

    /** A copy of a project that is shipped. */
    static Project example(Path folder, String name) {
        try {
            for (Path file : files(EXAMPLES.resolve(name)).filter(each -> each.toString().endsWith(".plumb")).toList()) {
                Path copy = folder.resolve(EXAMPLES.resolve(name).relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Project(folder);
    }

    /** An example by its name, {@code small}, or {@code generated} as a random source has it. */
    static Project named(Path folder, String name, Random random) {
        return switch (name) {
            case "small" -> of(folder, small());
            case "generated" -> of(folder, GeneratedText.of(random));
            default -> example(folder, name);
        };
    }

    static String small() {
        try (InputStream in = Project.class.getResourceAsStream("before.plumb")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DiagramSession open(String representation, String element) throws RefusedEdit {
        return new DiagramSession(diagrams, editor, documents, representation, element);
    }

    TableSession openTable(String representation, String element) throws RefusedEdit {
        return new TableSession(diagrams, editor, documents, representation, element);
    }

    Description description() {
        return description;
    }

    Diagrams diagrams() {
        return diagrams;
    }

    LayoutDocuments documents() {
        return documents;
    }

    ModelEditor editor() {
        return editor;
    }

    StoredDocuments stored() {
        return stored;
    }

    /** Takes back whatever was done. */
    void undoAll() throws RefusedEdit {
        while (stored.undoLabel().isPresent()) {
            stored.undo();
        }
    }

    /** The keys of the elements that a representation can be made of. */
    List<String> targets(Part representation) throws RefusedEdit {
        Interpreter interpreter = diagrams.interpreter();
        return elements().stream().filter(element -> interpreter.isFor(representation, element)).map(diagrams.keys()::key).toList();
    }

    /** The keys of all elements. */
    List<String> keys() throws RefusedEdit {
        return elements().stream().map(diagrams.keys()::key).toList();
    }

    private List<EObject> elements() throws RefusedEdit {
        List<EObject> all = new ArrayList<>();
        editor.model().files().forEach(file -> file.eAllContents().forEachRemaining(all::add));
        return all;
    }

    /** What lies on the disk: texts by path. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (Path file : files(folder).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    String text(String file) {
        return texts().get(file);
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @Override
    public void close() {
        services.close();
    }
}
