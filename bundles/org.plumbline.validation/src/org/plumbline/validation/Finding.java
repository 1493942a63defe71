package org.plumbline.validation;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.core.source.Position;

/**
 * Something that a rule found.
 *
 * @param code code of the rule, for example IM-P-003; a code never changes its meaning
 * @param variant which of the cases of the rule it is, for example {@code order}; {@link #DEFECT} where the rule itself failed
 * @param severity how grave it is
 * @param message one line in plain words that names the element and the figures
 * @param remedy one line that says what to do
 * @param place what it points at
 */
public record Finding(String code, String variant, Severity severity, String message, String remedy, Place place) {

    /** The variant of a finding that says a rule failed. */
    public static final String DEFECT = "defect";

    /** The same, as grave as somebody decided. */
    Finding as(Severity decided) {
        return decided == severity ? this : new Finding(code, variant, decided, message, remedy, place);
    }

    /** The element that it points at. */
    public EObject element() {
        return place.element();
    }

    /** The field of the element; null means the element as a whole. */
    public EStructuralFeature feature() {
        return place.feature();
    }

    /** Which value of the field, counted from 0. */
    public int index() {
        return place.index();
    }

    /** Where it stands in the text; empty for a model that was not read from a text. */
    public Optional<Position> position() {
        return place.position();
    }
}
