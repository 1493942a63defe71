package org.plumbline.dsl.ide.fix.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.edit.EditedModel;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.dsl.ide.fix.Fix;
import org.plumbline.dsl.ide.fix.FixPlace;
import org.plumbline.dsl.ide.fix.Offer;

/**
 * Offers to choose one of the elements that a field may refer to: those that stand nearest come first, and not too many.
 *
 * @param <E> whose field it is
 * @param <T> what it may refer to
 */
abstract class Choosing<E extends EObject, T extends EObject> implements Fix {

    private static final int MOST = 8;

    private final String code;
    private final String verb;
    private final Class<E> type;
    private final Class<T> target;

    /**
     * @param code of the rule
     * @param verb with which the titles begin
     */
    Choosing(String code, String verb, Class<E> type, Class<T> target) {
        this.code = code;
        this.verb = verb;
        this.type = type;
        this.target = target;
    }

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final List<Offer> offers(FixPlace place) {
        return place.element(type).map(element -> candidates(element, place).map(chosen -> Offer.model(verb + " " + place.label(chosen), place,
                model -> choose(model.own(element), model.own(chosen), model))).toList()).orElse(List.of());
    }

    /** Whether an element may be chosen. */
    boolean fits(T chosen, E element) {
        return true;
    }

    /** How far an element that may be chosen lies from the one that is to refer to it; the nearest is offered first. */
    int distance(T chosen, E element) {
        return chosen.eResource() == element.eResource() ? 0 : 1;
    }

    /** Lets the field refer to what was chosen; both of the model that is edited. */
    abstract void choose(E element, T chosen, EditedModel model) throws RefusedEdit;

    private Stream<T> candidates(E element, FixPlace place) {
        return place.project().allVisible(target).stream().filter(chosen -> fits(chosen, element))
                .sorted(Comparator.comparingInt(chosen -> distance(chosen, element))).limit(MOST);
    }
}
