package org.plumbline.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.Names;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.text.Texts;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.ProjectLoader;
import org.plumbline.model.core.Identified;

/** A project read from texts that stand in the test. */
public final class TextModel {

    private static final ProjectLoader LOADER = ProjectLoader.standalone();

    private final ProjectIndex index;
    private final Names names = new Names(new Texts());

    private TextModel(ProjectIndex index) {
        this.index = index;
    }

    /** Reads files that must follow the language; references may lead nowhere. */
    public static TextModel of(String... files) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String file : files) {
            texts.put("file" + (texts.size() + 1) + ".plumb", file);
        }
        LoadedProject project = LOADER.parse(texts);
        assertThat(project.syntaxProblems()).isEmpty();
        return new TextModel(project.index());
    }

    /** The index over the files. */
    public ProjectIndex index() {
        return index;
    }

    /** The element with a name. */
    public <T extends Identified> T get(Class<T> type, String name) {
        return index.all(type).stream().filter(element -> names.name(element).filter(name::equals).isPresent()).findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " " + name));
    }

    /** The only element of a type. */
    public <T extends EObject> T the(Class<T> type) {
        assertThat(index.all(type)).hasSize(1);
        return index.all(type).getFirst();
    }
}
