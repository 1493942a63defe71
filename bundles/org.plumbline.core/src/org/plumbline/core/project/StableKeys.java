package org.plumbline.core.project;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What elements are called for good, in files beside the texts. An element that has no name of its own is called by what it lies in and
 * what it refers to, as in {@code BAYVIEW-2026/selections.BAYVIEW.PANEL}; so it keeps its key while others come and go around it. Only
 * what refers to nothing is counted, from 0.
 */
public final class StableKeys {

    private final Names names;

    /** @param names of elements that have one */
    public StableKeys(Names names) {
        this.names = names;
    }

    /** The key of an element; empty for a whole file. */
    public String key(EObject element) {
        return names.name(element).orElseGet(() -> element.eContainer() == null ? "" : key(element.eContainer()) + "/" + step(element));
    }

    private String step(EObject element) {
        EStructuralFeature feature = element.eContainingFeature();
        List<?> siblings = element.eContainer().eGet(feature) instanceof List<?> many ? many : List.of(element);
        String ends = ends(element);
        if (ends.isEmpty()) {
            return feature.getName() + "." + siblings.indexOf(element);
        }
        long before = siblings.subList(0, siblings.indexOf(element)).stream().filter(each -> ends((EObject) each).equals(ends)).count();
        return feature.getName() + "." + ends + (before == 0 ? "" : "~" + (before + 1));
    }

    /** The names of what an element refers to, each by a reference of its own. */
    private String ends(EObject element) {
        return element.eClass().getEAllReferences().stream()
                .filter(reference -> !reference.isMany() && !reference.isContainment() && !reference.isContainer() && !reference.isDerived())
                .flatMap(reference -> end(element, reference).stream()).collect(Collectors.joining(","));
    }

    private Optional<String> end(EObject element, EReference reference) {
        return Stream.ofNullable(element.eGet(reference)).map(EObject.class::cast).filter(end -> !end.eIsProxy())
                .findFirst().flatMap(names::name);
    }
}
