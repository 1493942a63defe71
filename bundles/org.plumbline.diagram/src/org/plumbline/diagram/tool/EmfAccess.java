package org.plumbline.diagram.tool;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Changes elements by EMF alone. Hosts with another way of deleting extend it. */
public class EmfAccess implements ModelAccess {

    @Override
    public void add(EObject owner, EReference containment, EObject created) {
        put(owner, containment, created);
    }

    @Override
    public void set(EObject owner, EStructuralFeature feature, Object value) {
        owner.eSet(feature, value);
    }

    @Override
    public void append(EObject owner, EStructuralFeature feature, Object value) {
        List<Object> values = values(owner, feature);
        if (!values.contains(value)) {
            values.add(value);
        }
    }

    @Override
    public void unset(EObject owner, EStructuralFeature feature) {
        owner.eUnset(feature);
    }

    @Override
    public void remove(EObject owner, EStructuralFeature feature, Object value) {
        EcoreUtil.remove(owner, feature, value);
    }

    @Override
    public void move(EObject element, EObject owner, EReference containment) {
        put(owner, containment, element);
    }

    @Override
    public void delete(EObject element) {
        EcoreUtil.delete(element, true);
    }

    private static void put(EObject owner, EReference containment, EObject element) {
        if (containment.isMany()) {
            values(owner, containment).add(element);
        } else {
            owner.eSet(containment, element);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> values(EObject owner, EStructuralFeature feature) {
        return (List<Object>) owner.eGet(feature);
    }
}
