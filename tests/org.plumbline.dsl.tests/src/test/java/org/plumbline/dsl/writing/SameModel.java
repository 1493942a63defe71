package org.plumbline.dsl.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Compares a model as it was edited with the one that its new text was read as. */
final class SameModel {

    private final Map<EObject, EObject> pairs = new IdentityHashMap<>();
    private final List<String> differences = new ArrayList<>();

    /** Where the two differ; empty if nowhere. */
    static List<String> differences(EObject intended, EObject read) {
        SameModel comparison = new SameModel();
        comparison.pair(intended, read, read.eClass().getName());
        comparison.pairs.forEach(comparison::references);
        return comparison.differences;
    }

    private void pair(EObject intended, EObject read, String path) {
        if (intended.eClass() != read.eClass()) {
            differences.add(path + ": " + intended.eClass().getName() + " is read as " + read.eClass().getName());
            return;
        }
        pairs.put(intended, read);
        for (EStructuralFeature feature : intended.eClass().getEAllStructuralFeatures()) {
            List<?> wanted = values(intended, feature);
            List<?> found = values(read, feature);
            String at = path + "." + feature.getName();
            if (feature instanceof EAttribute) {
                if (!plain(wanted).equals(plain(found))) {
                    differences.add(at + ": " + wanted + " is read as " + found);
                }
            } else if (((EReference) feature).isContainment()) {
                if (wanted.size() != found.size()) {
                    differences.add(at + ": " + wanted.size() + " are read as " + found.size());
                }
                for (int i = 0; i < Math.min(wanted.size(), found.size()); i++) {
                    pair((EObject) wanted.get(i), (EObject) found.get(i), at + "[" + i + "]");
                }
            }
        }
    }

    private void references(EObject intended, EObject read) {
        for (EReference reference : intended.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer()) {
                continue;
            }
            List<?> wanted = values(intended, reference);
            List<?> found = values(read, reference);
            boolean same = wanted.size() == found.size();
            for (int i = 0; same && i < wanted.size(); i++) {
                EObject target = (EObject) wanted.get(i);
                EObject other = (EObject) found.get(i);
                same = target.eIsProxy() ? other.eIsProxy() || EcoreUtil.getURI(target).equals(EcoreUtil.getURI(other)) : pairs.getOrDefault(target, target) == other;
            }
            if (!same) {
                differences.add(intended.eClass().getName() + "." + reference.getName() + ": " + wanted + " is read as " + found);
            }
        }
    }

    private static List<?> plain(List<?> values) {
        return values.stream().map(value -> value instanceof BigDecimal figure ? figure.stripTrailingZeros() : value).toList();
    }

    private static List<?> values(EObject element, EStructuralFeature feature) {
        if (feature.isMany()) {
            return List.copyOf((List<?>) element.eGet(feature));
        }
        Object value = element.eIsSet(feature) ? element.eGet(feature) : null;
        return value == null ? List.of() : List.of(value);
    }
}
