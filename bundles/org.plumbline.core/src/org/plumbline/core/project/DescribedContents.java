package org.plumbline.core.project;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.text.Texts;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.PlumbFile;

/** The elements of files that are opened as far as an answer needs them; their descriptions say which ones these are. */
final class DescribedContents implements ProjectContents {

    private final DescribedFiles files;
    private final Map<Class<? extends EObject>, List<? extends EObject>> byType = new HashMap<>();
    private final Map<Class<? extends EObject>, List<? extends EObject>> visibleByType = new HashMap<>();
    private final Names names = new Names(new Texts());

    DescribedContents(DescribedFiles files) {
        this.files = files;
    }

    @Override
    public List<PlumbFile> files() {
        return files.own().stream().map(files::open).toList();
    }

    @Override
    public boolean owns(PlumbFile file) {
        return files.owns(file);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends EObject> List<T> all(Class<T> type) {
        return (List<T>) byType.computeIfAbsent(type, asked -> elements(asked, files.own().stream(), file -> file.holds(asked)));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends EObject> List<T> allVisible(Class<T> type) {
        return (List<T>) visibleByType.computeIfAbsent(type, asked -> elements(asked, visible(), file -> file.holds(asked)));
    }

    @Override
    public <T extends EObject> List<T> named(Class<T> type, String name) {
        // by the fragment, which is the name: to work the name out would open the file of the whole
        return visible().filter(file -> file.names(type, name)).map(file -> files.open(file).eResource().getEObject(name))
                .filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public <P extends EObject> Parts<P> parts(Class<P> type, Function<P, ? extends Collection<? extends EObject>> wholes,
            boolean partOfName) {
        Map<EObject, List<P>> known = new IdentityHashMap<>();
        return whole -> {
            List<P> parts = known.get(whole);
            if (parts == null) {
                Predicate<FileDescription> needed = partOfName ? holding(type, whole) : mentioning(type, whole);
                parts = elements(type, visible(), needed).stream().filter(part -> wholes.apply(part).contains(whole)).toList();
                known.put(whole, parts);
            }
            return parts;
        };
    }

    private Predicate<FileDescription> holding(Class<?> type, EObject whole) {
        Optional<String> name = names.name(whole);
        // a card of no known area belongs to the toolbox of its file
        return file -> name.isPresent() && (file.holds(type, name.get()) || file.holds(type) && file.names(EObject.class, name.get()));
    }

    /** A part may refer to something within its whole, as an initiative does to a workstream of its framework. */
    private static Predicate<FileDescription> mentioning(Class<?> type, EObject whole) {
        Set<String> ids = new HashSet<>();
        OpenContents.within(whole).filter(Identified.class::isInstance).forEach(part -> ids.add(((Identified) part).getId()));
        return file -> file.holds(type) && file.mentions().stream().anyMatch(ids::contains);
    }

    private Stream<FileDescription> visible() {
        return Stream.concat(files.dependencies().stream(), files.own().stream());
    }

    private <T extends EObject> List<T> elements(Class<T> type, Stream<FileDescription> described, Predicate<FileDescription> needed) {
        List<PlumbFile> opened = described.filter(needed).map(files::open).toList();
        return OpenContents.contents(opened).stream().filter(type::isInstance).map(type::cast).toList();
    }
}
