package org.plumbline.dsl.concepts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.Metamodel;

/**
 * A class of the metamodel or a feature of one, and whether an element uses it.
 *
 * @param type the class
 * @param feature the feature; empty for the class itself
 */
record FeatureUse(EClass type, Optional<EStructuralFeature> feature) {

    /** What {@code Class} or {@code Class.feature} stands for; empty if the metamodel has no such thing. */
    static Optional<FeatureUse> named(String name) {
        String[] parts = name.split("\\.");
        Optional<EClass> type = Metamodel.packages().stream().map(each -> each.getEClassifier(parts[0]))
                .filter(EClass.class::isInstance).map(EClass.class::cast).findFirst();
        return parts.length == 1 ? type.map(found -> new FeatureUse(found, Optional.empty()))
                : type.flatMap(found -> Optional.ofNullable(found.getEStructuralFeature(parts[1]))
                        .map(feature -> new FeatureUse(found, Optional.of(feature))));
    }

    /** Whether an element, or something in it, has it. */
    boolean in(EObject element) {
        return objects(element).anyMatch(each -> feature.isEmpty() || isSet(each, feature.get()));
    }

    /** The words that an element, or something in it, has for it, if it is an enumeration. */
    List<String> wordsIn(EObject element) {
        return objects(element).flatMap(each -> feature.filter(its -> isSet(each, its)).map(each::eGet).stream())
                .flatMap(value -> value instanceof Collection<?> list ? list.stream() : Stream.of(value))
                .filter(Enumerator.class::isInstance).map(value -> ((Enumerator) value).getLiteral().replace('_', ' ')).toList();
    }

    /** The first word of an enumeration counts as unset, unless the metamodel tells it from none at all. */
    private static boolean isSet(EObject element, EStructuralFeature feature) {
        return element.eIsSet(feature) || feature.getEType() instanceof EEnum && !feature.isUnsettable() && !feature.isMany();
    }

    private Stream<EObject> objects(EObject element) {
        Iterable<EObject> within = () -> EcoreUtil.getAllContents(List.of(element), false);
        return StreamSupport.stream(within.spliterator(), false).filter(type::isInstance);
    }
}
