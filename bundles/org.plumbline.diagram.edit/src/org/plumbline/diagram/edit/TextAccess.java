package org.plumbline.diagram.edit;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.core.edit.EditedModel;
import org.plumbline.diagram.tool.ModelAccess;

/** Lets tools change a model whose truth are texts: what they do is written into them. */
final class TextAccess implements ModelAccess {

    private final EditedModel model;

    TextAccess(EditedModel model) {
        this.model = model;
    }

    @Override
    public void add(EObject owner, EReference containment, EObject created) {
        put(owner, containment, created);
    }

    @Override
    public void set(EObject owner, EStructuralFeature feature, Object value) {
        model.set(owner, feature, value);
    }

    @Override
    public void append(EObject owner, EStructuralFeature feature, Object value) {
        if (!((List<?>) owner.eGet(feature)).contains(value)) {
            model.add(owner, feature, value);
        }
    }

    @Override
    public void unset(EObject owner, EStructuralFeature feature) {
        model.unset(owner, feature);
    }

    @Override
    public void remove(EObject owner, EStructuralFeature feature, Object value) {
        model.remove(owner, feature, value);
    }

    @Override
    public void move(EObject element, EObject owner, EReference containment) {
        put(owner, containment, element);
    }

    @Override
    public void delete(EObject element) {
        model.removeWithReferences(element);
    }

    private void put(EObject owner, EReference containment, EObject element) {
        if (containment.isMany()) {
            model.add(owner, containment, element);
        } else {
            model.set(owner, containment, element);
        }
    }
}
