package org.plumbline.dsl.scoping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.ISelectable;
import org.eclipse.xtext.scoping.IScope;
import org.plumbline.dsl.naming.ExportedNames;

/**
 * All elements of one type in the project, under their full names and every shorter form. A form that fits several
 * elements means the one in the nearest whole, then the one of the same file; where that leaves more than one, the form
 * is ambiguous and means none.
 */
class NameScope implements IScope {

    private final EClass type;
    private final URI file;
    private final Supplier<List<QualifiedName>> wholes;
    private final ISelectable index;
    private final ExportedNames names;

    /** @param wholes asked for only where several elements fit */
    NameScope(EClass type, URI file, Supplier<List<QualifiedName>> wholes, ISelectable index, ExportedNames names) {
        this.type = type;
        this.file = file;
        this.wholes = wholes;
        this.index = index;
        this.names = names;
    }

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        return name.isEmpty() ? null
                : choose(name, index.getExportedObjects(type, QualifiedName.create(name.getLastSegment()), false));
    }

    /** @param sameId the elements of the type whose last id is that of the name */
    IEObjectDescription choose(QualifiedName name, Iterable<IEObjectDescription> sameId) {
        List<IEObjectDescription> fitting = different(sameId).stream().filter(element -> endsWith(names.fullName(element), name)).toList();
        if (fitting.size() <= 1) {
            return fitting.isEmpty() ? null : fitting.getFirst();
        }
        List<Predicate<IEObjectDescription>> preferences = new ArrayList<>();
        preferences.add(element -> names.fullName(element).equals(name));
        wholes.get().forEach(whole -> preferences.add(element -> names.fullName(element).startsWith(whole)));
        preferences.add(element -> element.getEObjectURI().trimFragment().equals(file));
        preferences.add(element -> true);
        for (Predicate<IEObjectDescription> preference : preferences) {
            List<IEObjectDescription> preferred = fitting.stream().filter(preference).toList();
            if (!preferred.isEmpty()) {
                return sameName(preferred) ? preferred.getFirst() : null;
            }
        }
        return null;
    }

    /** Of many elements with one full name, the first and the first of the same file: the others are never meant. */
    private Set<IEObjectDescription> different(Iterable<IEObjectDescription> elements) {
        Map<Object, IEObjectDescription> first = new HashMap<>();
        Set<Object> near = new HashSet<>();
        Set<IEObjectDescription> different = new LinkedHashSet<>();
        for (IEObjectDescription element : elements) {
            Object name = ExportedNames.key(element);
            if (first.putIfAbsent(name, element) == null
                    || !near.contains(name) && element.getEObjectURI().trimFragment().equals(file) && near.add(name)) {
                different.add(element);
            }
        }
        return different;
    }

    /** Two elements of one name are an error of its own; a reference to them is none. */
    private boolean sameName(List<IEObjectDescription> elements) {
        return elements.stream().map(names::fullName).distinct().count() == 1;
    }

    private static boolean endsWith(QualifiedName name, QualifiedName end) {
        int extra = name.getSegmentCount() - end.getSegmentCount();
        return extra >= 0 && name.skipFirst(extra).equals(end);
    }

    @Override
    public Iterable<IEObjectDescription> getElements(QualifiedName name) {
        IEObjectDescription element = getSingleElement(name);
        return element == null ? List.of() : List.of(element);
    }

    @Override
    public IEObjectDescription getSingleElement(EObject object) {
        URI uri = EcoreUtil.getURI(object);
        for (IEObjectDescription element : getAllElements()) {
            if (element.getEObjectOrProxy() == object || element.getEObjectURI().equals(uri)) {
                return element;
            }
        }
        return null;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject object) {
        IEObjectDescription element = getSingleElement(object);
        return element == null ? List.of() : List.of(element);
    }

    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        return StreamSupport.stream(index.getExportedObjectsByType(type).spliterator(), false)
                .filter(element -> !names.isShort(element))
                .toList();
    }
}
