package org.plumbline.dsl.editing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.LString;
import org.plumbline.model.core.LText;
import org.plumbline.model.values.PartialDate;

/** Edits a model at random: every kind of feature is set, unset, added to, removed from and put into another order. */
final class FeatureEdit {

    private static final List<String> TEXTS = List.of("Plain words.", "With \"quotes\" and \\ backslash", "", "Two\nlines",
            "A list:\n\n* one\n* two", "Tab\there", "  set in", "ends in blanks  \nreally", "\"\"\"", "Ümläute – ‘’ “” العربية", "// no comment",
            "/* nor this */", "{ } , .", "Line\n    deeper\nback");
    private static final List<String> DATES = List.of("2026", "2026-Q3", "2026-06", "2026-06-30");

    private final Random random;
    private final Sayable sayable;
    private final List<EObject> project = new ArrayList<>();
    private final List<Touched> touched = new ArrayList<>();
    private String what = "nothing";
    private Resource resource;
    private int fresh;

    /** Edits of all kinds, also such as the language has no text for. */
    FeatureEdit(Random random) {
        this(random, null);
    }

    /** @param sayable what the edits keep to; null for anything */
    FeatureEdit(Random random, Sayable sayable) {
        this.random = random;
        this.sayable = sayable;
    }

    /**
     * What an edit was about.
     *
     * @param owner whose feature was changed
     * @param feature which
     * @param gone the element that was taken away there; null if there is none
     */
    record Touched(EObject owner, EStructuralFeature feature, EObject gone) {
    }

    /** All that was changed. */
    List<Touched> touched() {
        return touched;
    }

    /** What was done, for the message of a failure. */
    String what() {
        return what;
    }

    /** Edits something in a file. */
    void make(Resource file) {
        resource = file;
        project.clear();
        for (Resource other : file.getResourceSet().getResources()) {
            other.getAllContents().forEachRemaining(project::add);
        }
        List<EObject> elements = new ArrayList<>();
        resource.getAllContents().forEachRemaining(elements::add);
        while (true) {
            EObject element = elements.get(random.nextInt(elements.size()));
            if ((element instanceof LText || element instanceof LString) && random.nextInt(8) > 0) {
                continue;
            }
            List<EStructuralFeature> features = element.eClass().getEAllStructuralFeatures();
            EStructuralFeature feature = features.get(random.nextInt(features.size()));
            if (feature.isChangeable() && !feature.isDerived() && mayChange(element, feature) && change(element, feature)) {
                return;
            }
        }
    }

    private boolean change(EObject element, EStructuralFeature feature) {
        touched.clear();
        touched.add(new Touched(element, feature, null));
        boolean done = feature.isMany() ? list(element, feature) : single(element, feature);
        what = done ? what + " " + element.eClass().getName() + "." + feature.getName() : what;
        return done;
    }

    private boolean mayChange(EObject element, EStructuralFeature feature) {
        return sayable == null || sayable.mayChange(element, feature);
    }

    private boolean mayLose(EObject element, EStructuralFeature feature) {
        return sayable == null || sayable.mayLose(element, feature);
    }

    private boolean single(EObject element, EStructuralFeature feature) {
        if (random.nextInt(4) == 0 && !feature.isRequired() && mayLose(element, feature)) {
            boolean set = element.eIsSet(feature);
            if (set && feature instanceof EReference reference && reference.isContainment()) {
                forget((EObject) element.eGet(feature));
            }
            element.eUnset(feature);
            what = "unset";
            return set;
        }
        Object value = value(element, feature);
        if (value == null) {
            return false;
        }
        what = "set to " + value;
        element.eSet(feature, value);
        return true;
    }

    @SuppressWarnings("unchecked")
    private boolean list(EObject element, EStructuralFeature feature) {
        EList<Object> list = (EList<Object>) element.eGet(feature);
        int size = list.size();
        switch (random.nextInt(4)) {
            case 0 -> {
                if (size == 0 || !mayLose(element, feature)) {
                    return false;
                }
                Object gone = list.remove(random.nextInt(size));
                if (feature instanceof EReference reference && reference.isContainment()) {
                    forget((EObject) gone);
                }
                what = "remove from";
                return true;
            }
            case 1 -> {
                if (size < 2) {
                    return false;
                }
                int to = random.nextInt(size);
                int from = random.nextInt(size);
                list.move(to, from);
                what = "move in";
                return to != from;
            }
            case 2 -> {
                if (feature instanceof EReference reference && reference.isContainment()) {
                    return moveHere(element, reference, list);
                }
                return false;
            }
            default -> {
                Object value = value(element, feature);
                if (value == null || (feature instanceof EReference || feature.isUnique()) && list.contains(value)) {
                    return false;
                }
                list.add(random.nextInt(size + 1), value);
                what = "add to";
                return true;
            }
        }
    }

    /** Moves an element here from another container of the same file. */
    private boolean moveHere(EObject element, EReference reference, EList<Object> list) {
        List<EObject> others = new ArrayList<>();
        resource.getAllContents().forEachRemaining(other -> {
            if (other.eContainmentFeature() == reference && other.eContainer() != element && !EcoreUtil.isAncestor(other, element)
                    && mayLose(other.eContainer(), reference)) {
                others.add(other);
            }
        });
        if (others.isEmpty()) {
            return false;
        }
        EObject moved = others.get(random.nextInt(others.size()));
        touched.add(new Touched(moved.eContainer(), reference, moved));
        list.add(random.nextInt(list.size() + 1), moved);
        what = "move to";
        return true;
    }

    /** Takes out all references to what is removed. */
    private void forget(EObject gone) {
        touched.add(new Touched(touched.getFirst().owner(), touched.getFirst().feature(), gone));
        for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            EObject element = all.next();
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (reference.isContainment() || reference.isContainer() || !reference.isChangeable()) {
                    continue;
                }
                if (reference.isMany()) {
                    if (((Collection<?>) element.eGet(reference)).removeIf(target -> EcoreUtil.isAncestor(gone, (EObject) target))) {
                        touched.add(new Touched(element, reference, null));
                    }
                } else if (element.eGet(reference) instanceof EObject target && EcoreUtil.isAncestor(gone, target)) {
                    element.eUnset(reference);
                    touched.add(new Touched(element, reference, null));
                }
            }
        }
    }

    private Object value(EObject element, EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? copy(reference) : target(reference);
        }
        EAttribute attribute = (EAttribute) feature;
        if (attribute.getEAttributeType() instanceof EEnum type) {
            return type.getELiterals().get(random.nextInt(type.getELiterals().size())).getInstance();
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == int.class || type == Integer.class) {
            return 1 + random.nextInt(5);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(random.nextInt(100_000)).movePointLeft(random.nextInt(3));
        }
        if (type == PartialDate.class) {
            return PartialDate.valueOf(DATES.get(random.nextInt(DATES.size())));
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (element instanceof Identified && feature.getName().equals("id")) {
            return freshId();
        }
        return feature.getName().equals("text") || feature.getName().equals("locator") ? TEXTS.get(random.nextInt(TEXTS.size()))
                : other(feature);
    }

    private String freshId() {
        fresh++;
        return random.nextInt(4) == 0 ? "odd id " + random.nextInt(10_000) + "." + fresh : "X" + random.nextInt(100_000) + "-" + fresh;
    }

    /** What the feature is somewhere else. */
    private Object other(EStructuralFeature feature) {
        List<Object> values = new ArrayList<>();
        for (EObject element : project) {
            if (element.eClass().getEAllStructuralFeatures().contains(feature)) {
                Object value = element.eGet(feature);
                values.addAll(value instanceof Collection<?> all ? all : value == null ? List.of() : List.of(value));
            }
        }
        return values.isEmpty() ? null : values.get(random.nextInt(values.size()));
    }

    private EObject copy(EReference reference) {
        EObject other = any(element -> element.eContainmentFeature() == reference);
        if (other == null) {
            return null;
        }
        EObject copy = EcoreUtil.copy(other);
        List<EObject> all = new ArrayList<>(List.of(copy));
        copy.eAllContents().forEachRemaining(all::add);
        all.stream().filter(Identified.class::isInstance).forEach(element -> ((Identified) element).setId(freshId()));
        return copy;
    }

    private EObject target(EReference reference) {
        return any(element -> reference.getEReferenceType().isInstance(element) && element instanceof Identified named
                && named.getId() != null && element.eResource() != null);
    }

    private EObject any(Function<EObject, Boolean> wanted) {
        List<EObject> found = project.stream().filter(wanted::apply).toList();
        return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
    }
}
