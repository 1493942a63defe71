package org.plumbline.dsl.writing;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.plumbline.model.Metamodel;

/** What elements hold that a text may say. References are not resolved for it. */
public final class Features {

    /** Asked for with each element of each file that is edited. */
    private static final Map<EClass, List<EStructuralFeature>> KNOWN = known();

    private Features() {
    }

    /** The features of an element that are not derived from others. */
    public static List<EStructuralFeature> of(EObject element) {
        List<EStructuralFeature> known = KNOWN.get(element.eClass());
        return known == null ? of(element.eClass()) : known;
    }

    private static Map<EClass, List<EStructuralFeature>> known() {
        Map<EClass, List<EStructuralFeature>> known = new IdentityHashMap<>();
        Metamodel.packages().stream().flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance)
                .map(EClass.class::cast).forEach(type -> known.put(type, of(type)));
        return Collections.unmodifiableMap(known);
    }

    private static List<EStructuralFeature> of(EClass type) {
        return type.getEAllStructuralFeatures().stream().filter(feature -> !feature.isTransient()
                && !feature.isDerived() && !feature.isVolatile() && !(feature instanceof EReference link && link.isContainer())).toList();
    }

    /** The values of a feature; empty where it is not set. */
    @SuppressWarnings("unchecked")
    public static List<Object> values(EObject element, EStructuralFeature feature) {
        if (!element.eIsSet(feature)) {
            return List.of();
        }
        if (feature.isMany()) {
            EList<Object> list = (EList<Object>) element.eGet(feature, false);
            return list instanceof InternalEList<Object> inner ? inner.basicList() : list;
        }
        Object value = element.eGet(feature, false);
        return value == null ? List.of() : List.of(value);
    }

    /** Figures count as the same however many zeros they end in. */
    public static boolean isSame(Object one, Object other) {
        return one instanceof BigDecimal figure && other instanceof BigDecimal further ? figure.compareTo(further) == 0
                : one == null ? other == null : one.equals(other);
    }
}
