package org.plumbline.dsl.editing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.dsl.writing.Features;

/**
 * Holds the model that was edited beside the one that its new text is read as. What the references of the text mean is not judged
 * here, only how many there are.
 */
final class Agreement {

    private final Map<EObject, EObject> edited = new IdentityHashMap<>();
    private final Map<EObject, EObject> read = new IdentityHashMap<>();
    private final Map<EObject, List<EReference>> references = new IdentityHashMap<>();

    /** @param references in the text; its elements need not be linked */
    Agreement(List<WrittenReference> references) {
        references.forEach(each -> this.references.computeIfAbsent(each.owner(), owner -> new ArrayList<>()).add(each.reference()));
    }

    /** Where an element, or something in it, is not the same in both; empty if all is. */
    Optional<Difference> difference(EObject element, EObject again) {
        if (element.eClass() != again.eClass()) {
            return Optional.of(new Difference(element, null));
        }
        edited.put(again, element);
        read.put(element, again);
        List<EReference> written = references.getOrDefault(again, List.of());
        for (EStructuralFeature feature : Features.of(element)) {
            Optional<Difference> difference = feature instanceof EReference reference && !reference.isContainment()
                    ? count(element, reference, written) : difference(element, again, feature);
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    /** The element of the edited model that stands for one of the text. */
    EObject edited(EObject again) {
        return edited.get(again);
    }

    /** The element of the text that stands for one of the edited model. */
    EObject read(EObject element) {
        return read.get(element);
    }

    private Optional<Difference> difference(EObject element, EObject again, EStructuralFeature feature) {
        List<?> values = Features.values(element, feature);
        List<?> others = Features.values(again, feature);
        boolean attribute = feature instanceof EAttribute;
        if (values.size() != others.size()) {
            return Optional.of(new Difference(element, feature));
        }
        for (int i = 0; i < values.size(); i++) {
            if (attribute && !Features.isSame(values.get(i), others.get(i))) {
                return Optional.of(new Difference(element, feature));
            }
            if (!attribute) {
                Optional<Difference> difference = difference((EObject) values.get(i), (EObject) others.get(i));
                if (difference.isPresent()) {
                    return difference;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Difference> count(EObject element, EReference reference, List<EReference> written) {
        int count = 0;
        for (EReference each : written) {
            count += each == reference ? 1 : 0;
        }
        return Features.values(element, reference).size() == count ? Optional.empty() : Optional.of(new Difference(element, reference));
    }

    /**
     * Where two models part.
     *
     * @param element that is not the same
     * @param feature that makes the difference; null where the element itself is of another kind
     */
    record Difference(EObject element, EStructuralFeature feature) {
    }
}
