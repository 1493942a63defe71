package org.plumbline.core.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.text.Texts;
import org.plumbline.model.core.PlumbFile;

/** The elements of files that are open. */
final class OpenContents implements ProjectContents {

    private final List<PlumbFile> files;
    private final List<PlumbFile> dependencies;
    private final Names names = new Names(new Texts());
    private ElementsByType own;
    private ElementsByType visible;

    OpenContents(List<PlumbFile> files, List<PlumbFile> dependencies) {
        this.files = List.copyOf(files);
        this.dependencies = List.copyOf(dependencies);
    }

    @Override
    public List<PlumbFile> files() {
        return files;
    }

    @Override
    public boolean owns(PlumbFile file) {
        return files.contains(file);
    }

    @Override
    public <T extends EObject> List<T> all(Class<T> type) {
        if (own == null) {
            own = new ElementsByType(contents(files));
        }
        return own.of(type);
    }

    @Override
    public <T extends EObject> List<T> allVisible(Class<T> type) {
        if (dependencies.isEmpty()) {
            return all(type);
        }
        if (visible == null) {
            visible = new ElementsByType(Stream.concat(contents(dependencies).stream(), all(EObject.class).stream()).toList());
        }
        return visible.of(type);
    }

    @Override
    public <T extends EObject> List<T> named(Class<T> type, String name) {
        return allVisible(type).stream().filter(element -> names.name(element).filter(name::equals).isPresent()).toList();
    }

    @Override
    public <P extends EObject> Parts<P> parts(Class<P> type, Function<P, ? extends Collection<? extends EObject>> wholes,
            boolean partOfName) {
        return new GatheredParts<>(() -> allVisible(type), wholes);
    }

    /** All elements of files, in their order. */
    static List<EObject> contents(List<PlumbFile> files) {
        return files.stream().flatMap(OpenContents::within).toList();
    }

    /** An element and all that it contains. */
    static Stream<EObject> within(EObject element) {
        List<EObject> all = new ArrayList<>(List.of(element));
        element.eAllContents().forEachRemaining(all::add);
        return all.stream();
    }
}
