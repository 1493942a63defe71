package org.plumbline.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.Metamodel;
import org.plumbline.model.core.CoreFactory;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.PlumbFile;
import org.plumbline.model.values.PartialDate;

/**
 * Makes models of every shape that the metamodel allows, however odd: fields left out, ids twice, circles, references to
 * nothing, and the nulls that the parser leaves where a list is half-typed. The same seed gives the same models.
 */
final class ModelGenerator {

    private static final List<EClass> CLASSES = Metamodel.packages().stream()
            .flatMap(ePackage -> ePackage.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast)
            .filter(type -> !type.isAbstract()).toList();
    private static final List<String> IDS = List.of("A1", "A2", "A3", "B-01", "B-02", "C", "ac-2.1", "D");
    private static final List<String> WORDS = List.of("en", "fr", "days", "%", "quux", "USD", "XXQ", "1.2.0", "two words");
    private static final List<String> DATES = List.of("2025", "2026", "2026-Q2", "2026-03", "2026-03-04", "2026-03-05", "2027-01");
    private static final int DEEPEST = 5;

    private final Random random;

    ModelGenerator(long seed) {
        random = new Random(seed);
    }

    /** The files of a project. */
    List<PlumbFile> project() {
        List<PlumbFile> files = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            PlumbFile file = CoreFactory.eINSTANCE.createPlumbFile();
            fill(file, 0);
            files.add(file);
        }
        List<EObject> all = new ArrayList<>();
        files.forEach(file -> file.eAllContents().forEachRemaining(all::add));
        all.forEach(element -> link(element, all));
        return files;
    }

    private void fill(EObject element, int depth) {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean atTop = feature == CorePackage.Literals.PLUMB_FILE__ELEMENTS;
            if (feature.isChangeable() && (atTop || random.nextInt(3) > 0)) {
                if (feature instanceof EAttribute attribute) {
                    set(element, attribute, () -> attribute.isMany() && random.nextInt(5) == 0 ? null : value(attribute));
                } else if (((EReference) feature).isContainment() && depth < DEEPEST) {
                    set(element, feature, () -> child((EReference) feature, depth + 1));
                }
            }
        }
    }

    private EObject child(EReference reference, int depth) {
        EClass type = pick(CLASSES.stream().filter(reference.getEReferenceType()::isSuperTypeOf).toList());
        EObject child = EcoreUtil.create(type);
        fill(child, depth);
        return child;
    }

    private void link(EObject element, List<EObject> all) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && random.nextInt(3) > 0) {
                List<EObject> targets = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
                set(element, reference, () -> targets.isEmpty() || random.nextInt(8) == 0 ? proxy(reference) : pick(targets));
            }
        }
    }

    private EObject proxy(EReference reference) {
        EClass type = pick(CLASSES.stream().filter(reference.getEReferenceType()::isSuperTypeOf).toList());
        EObject proxy = EcoreUtil.create(type);
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI("nowhere:/nothing#" + pick(IDS)));
        return proxy;
    }

    private void set(EObject element, EStructuralFeature feature, Supplier<Object> value) {
        if (!feature.isMany()) {
            element.eSet(feature, value.get());
            return;
        }
        @SuppressWarnings("unchecked")
        List<Object> values = (List<Object>) element.eGet(feature);
        int count = random.nextInt(feature == CorePackage.Literals.PLUMB_FILE__ELEMENTS ? 9 : 4);
        for (int i = 0; i < count; i++) {
            Object next = value.get();
            if (!values.contains(next)) {
                values.add(next);
            }
        }
    }

    private Object value(EAttribute attribute) {
        if (attribute == CorePackage.Literals.IDENTIFIED__ID) {
            return pick(IDS);
        }
        if (attribute == CorePackage.Literals.LSTRING__TEXT && random.nextInt(8) == 0) {
            return " ";
        }
        if (attribute.getEAttributeType() instanceof EEnum words) {
            return pick(words.getELiterals().stream().map(EEnumLiteral::getInstance).toList());
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == PartialDate.class) {
            return PartialDate.valueOf(pick(DATES));
        }
        if (type == BigDecimal.class) {
            return pick(Arrays.asList(BigDecimal.ONE, new BigDecimal("2"), new BigDecimal("2.50"), new BigDecimal("1E+5"), null));
        }
        return type == String.class ? pick(WORDS) : type == boolean.class ? (Object) random.nextBoolean() : random.nextInt(6);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
