package org.plumbline.design;

import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.model.core.Element;
import org.plumbline.model.core.PlumbFile;

/**
 * What is open together with an element: a project as a diagram sees it.
 *
 * @param files in the order of their addresses, whoever opened them in which order
 */
record OpenModel(List<PlumbFile> files) {

    private static final Comparator<Resource> BY_ADDRESS = Comparator.comparing(resource -> String.valueOf(resource.getURI()));

    /** The files beside that of an element. */
    static OpenModel around(EObject element) {
        Resource own = element.eResource();
        List<Resource> resources = own == null ? List.of()
                : own.getResourceSet() == null ? List.of(own) : List.copyOf(own.getResourceSet().getResources());
        return new OpenModel(resources.stream().sorted(BY_ADDRESS).flatMap(resource -> List.copyOf(resource.getContents()).stream())
                .filter(PlumbFile.class::isInstance).map(PlumbFile.class::cast).toList());
    }

    /** The file that an element stands in; the element itself where it stands in none. */
    static EObject fileOf(EObject element) {
        return EcoreUtil.getRootContainer(element);
    }

    /** The file for another element: that of the last one of its kind, or that of the whole where there is none. */
    static EObject fileOfLast(List<? extends EObject> known, EObject whole) {
        return fileOf(known.isEmpty() ? whole : known.getLast());
    }

    /** The elements of a type that stand in no other element. */
    <T extends Element> List<T> elements(Class<T> type) {
        return files.stream().flatMap(file -> file.getElements().stream()).filter(type::isInstance).map(type::cast).toList();
    }

    /** What belongs together in these files. */
    ProjectIndex index() {
        return new ProjectIndex(files);
    }
}
