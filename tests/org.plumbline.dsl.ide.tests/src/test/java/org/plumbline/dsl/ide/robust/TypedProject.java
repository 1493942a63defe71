package org.plumbline.dsl.ide.robust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.ide.kit.MarkedProject;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.ProjectLoader;

/** A shipped example that is typed into. */
final class TypedProject {

    private static final Path PROJECTS = Path.of("../../bundles/org.plumbline.examples/projects");

    private final List<XtextResource> files;
    private final Map<XtextResource, String> texts = new LinkedHashMap<>();

    private TypedProject(LoadedProject project) {
        this.files = project.index().files().stream().map(file -> (XtextResource) file.eResource()).toList();
        files.forEach(file -> texts.put(file, file.getParseResult().getRootNode().getText()));
    }

    static TypedProject read(String name) {
        try (var files = Files.walk(PROJECTS.resolve(name))) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".plumb")).sorted().toList();
            return new TypedProject(new ProjectLoader(MarkedProject.language()).load(texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<XtextResource> files() {
        return files;
    }

    /** The text of a file as it is shipped. */
    String text(XtextResource file) {
        return texts.get(file);
    }

    void set(XtextResource file, String text) throws IOException {
        file.reparse(text);
    }
}
