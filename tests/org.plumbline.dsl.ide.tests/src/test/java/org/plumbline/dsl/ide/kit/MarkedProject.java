package org.plumbline.dsl.ide.kit;

import com.google.inject.Injector;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.dsl.ide.PlumbIdeSetup;
import org.plumbline.dsl.project.LoadedProject;
import org.plumbline.dsl.project.ProjectLoader;

/**
 * A project of marked texts, read as every program reads one. Services are asked about the file in which the caret stands.
 *
 * <pre>
 * MarkedProject project = MarkedProject.of("""
 *         toolbox T "Cards" { area OPS "Operations" }
 *         """).and("risks.plumb", """
 *         risk R1 "Leaks" in T.O‸PS { }
 *         """);
 * hover.at(project.resource(), project.caret())
 * </pre>
 */
public final class MarkedProject {

    /** What the first file is called. */
    public static final String FIRST = "main.plumb";

    private static final Injector LANGUAGE = new PlumbIdeSetup().createInjectorAndDoEMFRegistration();

    private final Map<String, MarkedText> texts = new LinkedHashMap<>();
    private LoadedProject loaded;

    private MarkedProject() {
    }

    /** The language with its services, started once for all tests. */
    public static Injector language() {
        return LANGUAGE;
    }

    /** A service as the language makes it. */
    public static <T> T service(Class<T> type) {
        return LANGUAGE.getInstance(type);
    }

    /** A project of one file. */
    public static MarkedProject of(String text) {
        return new MarkedProject().and(FIRST, text);
    }

    /** The project with one more file. */
    public MarkedProject and(String name, String text) {
        texts.put(name, MarkedText.of(text));
        loaded = null;
        return this;
    }

    /** The file in which the caret stands; the first one where there is no caret. */
    public XtextResource resource() {
        return resource(caretFile());
    }

    /** A file by its name. */
    public XtextResource resource(String name) {
        return (XtextResource) index().files().getFirst().eResource().getResourceSet().getResource(uri(name), false);
    }

    /** Where a file lies. */
    public static URI uri(String name) {
        return URI.createURI("text:/" + name);
    }

    /** Where the caret stands in its file. */
    public int caret() {
        return texts.get(caretFile()).caret().orElseThrow(() -> new IllegalStateException("no ‸ in any text"));
    }

    /** The text in which the caret stands, or the first one. */
    public MarkedText text() {
        return texts.get(caretFile());
    }

    /** A text by its name. */
    public MarkedText text(String name) {
        return texts.get(name);
    }

    /** The texts by their names, in the order in which they were written. */
    public Map<String, MarkedText> texts() {
        return Collections.unmodifiableMap(texts);
    }

    /** What belongs together in the project. */
    public ProjectIndex index() {
        if (loaded == null) {
            Map<String, String> plain = new LinkedHashMap<>();
            texts.forEach((name, text) -> plain.put(name, text.text()));
            loaded = new ProjectLoader(LANGUAGE).parse(plain);
        }
        return loaded.index();
    }

    private String caretFile() {
        return texts.entrySet().stream().filter(text -> text.getValue().caret().isPresent()).map(Map.Entry::getKey).findFirst()
                .orElse(texts.keySet().iterator().next());
    }
}
