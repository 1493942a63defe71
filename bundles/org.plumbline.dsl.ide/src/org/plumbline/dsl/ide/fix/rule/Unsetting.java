package org.plumbline.dsl.ide.fix.rule;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plumbline.core.edit.ModelChange;
import org.plumbline.dsl.ide.fix.Fix;
import org.plumbline.dsl.ide.fix.FixPlace;
import org.plumbline.dsl.ide.fix.Offer;

/** Offers to take out the reference that closes a circle. */
abstract class Unsetting implements Fix {

    private final String code;

    Unsetting(String code) {
        this.code = code;
    }

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final List<Offer> offers(FixPlace place) {
        return place.element(EObject.class).flatMap(element -> place.field()
                .map(field -> Offer.model("Take " + place.written() + " out", place, change(place, element, field)))).stream().toList();
    }

    /** The change that takes the value of a field away. */
    ModelChange change(FixPlace place, EObject element, EStructuralFeature field) {
        int index = field.isMany() ? index(place, element, field) : 0;
        return model -> {
            EObject own = model.own(element);
            if (field.isMany()) {
                ((List<?>) own.eGet(field)).remove(index);
            } else {
                own.eUnset(field);
            }
        };
    }

    private static int index(FixPlace place, EObject element, EStructuralFeature field) {
        return NodeModelUtils.findNodesForFeature(element, field).stream()
                .map(node -> node.getOffset()).toList().indexOf(place.offset());
    }
}
