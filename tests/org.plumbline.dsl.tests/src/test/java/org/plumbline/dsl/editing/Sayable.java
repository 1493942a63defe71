package org.plumbline.dsl.editing;

import java.util.Collection;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.LString;
import org.plumbline.model.core.LText;
import org.plumbline.model.core.Quantity;

/** Knows what the language has no text for: a missing value that the grammar asks for, and parts of a figure that do not go together. */
final class Sayable {

    private static final Set<EStructuralFeature> TOGETHER = Set.of(CorePackage.Literals.QUANTITY__QUALIFIER,
            CorePackage.Literals.QUANTITY__UPPER, CorePackage.Literals.QUANTITY__OUT_OF, CorePackage.Literals.WHEN__RELATION,
            CorePackage.Literals.WHEN__FROM, CorePackage.Literals.WHEN__TO, CorePackage.Literals.WHEN__WORDS,
            CorePackage.Literals.LTEXT__ENTRIES, CorePackage.Literals.LTEXT__SOURCES,
            CorePackage.Literals.SOURCE_REF__DOCUMENT, CorePackage.Literals.SOURCE_REF__LOCATOR,
            CataloguePackage.Literals.LEVEL_DESCRIPTOR__TEXT, CataloguePackage.Literals.LEVEL_DESCRIPTOR__INTERPOLATED);

    private final RequiredFields required;

    Sayable(RequiredFields required) {
        this.required = required;
    }

    /** Whether a feature may be set to another value without regard to its neighbours. */
    boolean mayChange(EObject element, EStructuralFeature feature) {
        if (element instanceof LString text && text.eContainer() instanceof LText whole) {
            boolean original = whole.getEntries().getFirst() == text;
            return feature != (original ? CorePackage.Literals.LSTRING__STATE : CorePackage.Literals.LSTRING__LANG);
        }
        return !TOGETHER.contains(feature);
    }

    /** Whether one value of a feature may go. */
    boolean mayLose(EObject element, EStructuralFeature feature) {
        boolean last = !feature.isMany() || ((Collection<?>) element.eGet(feature)).size() == 1;
        boolean figure = element instanceof Quantity && feature == CorePackage.Literals.QUANTITY__VALUE;
        return mayChange(element, feature) && !figure && !(last && required.isRequired(element.eClass(), feature));
    }
}
