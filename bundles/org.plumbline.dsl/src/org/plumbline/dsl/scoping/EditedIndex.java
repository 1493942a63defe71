package org.plumbline.dsl.scoping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.ISelectable;
import org.plumbline.dsl.naming.ExportedNames;
import org.plumbline.dsl.naming.IdPathNameProvider;

/** The elements of a project by their ids, where one resource counts as it was edited. What was looked up once is kept. */
final class EditedIndex {

    private record Key(EClass type, String id) {
    }

    private final ISelectable others;
    private final URI file;
    private final Map<String, List<IEObjectDescription>> edited = new HashMap<>();
    private final Map<Key, List<IEObjectDescription>> known = new HashMap<>();

    EditedIndex(Resource resource, ISelectable others, IdPathNameProvider names, ExportedNames exported) {
        this.others = others;
        this.file = resource.getURI();
        Namesakes namesakes = new Namesakes();
        for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            EObject element = all.next();
            QualifiedName name = names.getFullyQualifiedName(element);
            if (name != null) {
                Entry entry = new Entry(name, element, exported, file);
                if (namesakes.matters(entry)) {
                    edited.computeIfAbsent(name.getLastSegment(), key -> new ArrayList<>()).add(entry);
                }
            }
        }
    }

    /** All elements of a type with an id. */
    List<IEObjectDescription> find(EClass type, String id) {
        return known.computeIfAbsent(new Key(type, id), key -> {
            List<IEObjectDescription> found = new ArrayList<>();
            edited.getOrDefault(id, List.of()).stream().filter(entry -> type.isSuperTypeOf(entry.getEClass())).forEach(found::add);
            StreamSupport.stream(others.getExportedObjects(type, QualifiedName.create(id), false).spliterator(), false)
                    .filter(entry -> !NamesOfProject.fileOf(entry).equals(file)).forEach(found::add);
            return found;
        });
    }

    /** An element of the edited resource; its address is not needed beyond its file. */
    private static final class Entry extends EObjectDescription {

        private final URI uri;

        Entry(QualifiedName name, EObject element, ExportedNames exported, URI file) {
            super(QualifiedName.create(name.getLastSegment()), element, exported.shortEntry(name));
            this.uri = file.appendFragment(String.valueOf(System.identityHashCode(element)));
        }

        @Override
        public URI getEObjectURI() {
            return uri;
        }
    }
}
