package org.plumbline.dsl.scoping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.ISelectable;

/** The names of the files of one project. */
public final class NamesOfProject implements ISelectable {

    private final Map<URI, List<IEObjectDescription>> byFile = new LinkedHashMap<>();
    private final Map<QualifiedName, List<IEObjectDescription>> byName = new HashMap<>();

    NamesOfProject() {
    }

    /** The names of described files, in their order. */
    public static NamesOfProject of(List<IResourceDescription> files) {
        NamesOfProject names = new NamesOfProject();
        for (IResourceDescription file : files) {
            List<IEObjectDescription> entries = new ArrayList<>();
            file.getExportedObjects().forEach(entries::add);
            names.put(file.getURI(), entries);
        }
        return names;
    }

    /** Sets what a file holds; a file that is known keeps its place before those that came after it. */
    void put(URI file, List<IEObjectDescription> entries) {
        boolean known = byFile.containsKey(file);
        forget(byFile.put(file, List.copyOf(entries)));
        Set<List<IEObjectDescription>> shared = Collections.newSetFromMap(new IdentityHashMap<>());
        for (IEObjectDescription entry : entries.stream().filter(new Namesakes()::matters).toList()) {
            List<IEObjectDescription> named = byName.computeIfAbsent(entry.getName(), name -> new ArrayList<>(1));
            named.add(entry);
            if (known && named.size() > 1) {
                shared.add(named);
            }
        }
        if (!shared.isEmpty()) {
            Map<URI, Integer> places = new HashMap<>();
            byFile.keySet().forEach(each -> places.put(each, places.size()));
            // an element that was removed has no file any more; the one that it stood in is described next
            shared.forEach(named -> named.sort(Comparator.comparing(entry -> places.getOrDefault(fileOf(entry), places.size()))));
        }
    }

    /** The files, in their order. */
    List<URI> files() {
        return List.copyOf(byFile.keySet());
    }

    /** What a file holds. */
    List<IEObjectDescription> entries(URI file) {
        return byFile.getOrDefault(file, List.of());
    }

    /** Where an element stands, without asking for its whole address, which takes its name. */
    static URI fileOf(IEObjectDescription entry) {
        Resource file = entry.getEObjectOrProxy().eResource();
        return file == null ? entry.getEObjectURI().trimFragment() : file.getURI();
    }

    /** Forgets a file. */
    void remove(URI file) {
        forget(byFile.remove(file));
    }

    private void forget(List<IEObjectDescription> entries) {
        if (entries != null) {
            entries.forEach(entry -> byName.getOrDefault(entry.getName(), List.of()).removeIf(known -> known == entry));
        }
    }

    @Override
    public boolean isEmpty() {
        return byFile.values().stream().allMatch(List::isEmpty);
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjects() {
        return byFile.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjects(EClass type, QualifiedName name, boolean ignoreCase) {
        List<IEObjectDescription> named = ignoreCase
                ? byName.entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(name)).flatMap(entry -> entry.getValue().stream()).toList()
                : byName.getOrDefault(name, List.of());
        return named.stream().filter(entry -> EcoreUtil2.isAssignableFrom(type, entry.getEClass())).toList();
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjectsByType(EClass type) {
        return byFile.values().stream().flatMap(List::stream)
                .filter(entry -> EcoreUtil2.isAssignableFrom(type, entry.getEClass())).toList();
    }

    @Override
    public Iterable<IEObjectDescription> getExportedObjectsByObject(EObject object) {
        URI uri = EcoreUtil.getURI(object);
        return byFile.values().stream().flatMap(List::stream)
                .filter(entry -> entry.getEObjectOrProxy() == object || entry.getEObjectURI().equals(uri)).toList();
    }
}
