package org.plumbline.dsl.writing;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.ParserRule;

/** The shapes of elements: of written ones as they were parsed, of new ones as the grammar offers. For one edited resource. */
final class Shapes implements ShapeMaker.Spelling {

    private final Parts parts;
    private final WrittenTexts texts;
    private final Spellings spellings;
    private final WrittenValues values;
    private final Editable editable;
    private final Map<EObject, Map<ParserRule, Optional<Shape>>> made = new IdentityHashMap<>();

    Shapes(Parts parts, WrittenTexts texts, Spellings spellings, WrittenValues values, Editable editable) {
        this.parts = parts;
        this.texts = texts;
        this.spellings = spellings;
        this.values = values;
        this.editable = editable;
    }

    /** Tells whether a written element can be edited where it stands, so that it says what an element holds now. */
    interface Editable {

        boolean test(WrittenElement written, EObject now);

        /** Why it cannot; null if it can. */
        Unwritable refusal(WrittenElement written, EObject now);
    }

    /** How a written element is made up; a new copy each time. */
    Shape written(WrittenElement element) {
        Shape shape = ShapeReader.read(parts.of(element.rule()), element.type(), element.tokens(), values::of);
        if (shape == null) {
            throw new IllegalStateException("The parts of " + element.element() + " do not follow rule " + element.rule().getName());
        }
        return shape;
    }

    /** A shape for all that an element holds, from nothing; null if the rule has no place for some of it. */
    Shape fresh(ParserRule rule, EObject element) {
        Map<ParserRule, Optional<Shape>> shapes = made.computeIfAbsent(element, key -> new HashMap<>());
        if (!shapes.containsKey(rule)) {
            Demand demand = new Demand();
            for (EStructuralFeature feature : Features.of(element)) {
                Features.values(element, feature).forEach(value -> demand.add(feature.getName(), value));
            }
            Shape shape = new ShapeMaker(element, demand, this).make(parts.of(rule), Demand::isMet);
            shapes.put(rule, Optional.ofNullable(shape));
        }
        return shapes.get(rule).orElse(null);
    }

    /** Whether there is a text of an element. */
    boolean isWritten(EObject element) {
        return texts.of(element) != null;
    }

    /** The text that an element had, whatever it is written like now; null if it had none. */
    WrittenElement formerly(EObject element) {
        WrittenElement written = texts.of(element);
        return written == null || written.parent() == null ? null : written;
    }

    /** What stands in the text for an element that a place is for; null if there is no such text. */
    WrittenElement written(Part.Value place, EObject element) {
        WrittenElement written = texts.of(element);
        return written != null && written.parent() != null && written.rule() == place.call().getRule()
                && editable.test(written, element) ? written : null;
    }

    /** Why a written element cannot be edited at a place where it stood; null if it can, or did not stand at such a place. */
    Unwritable refusal(Part.Value place, EObject element) {
        WrittenElement written = texts.of(element);
        return written == null || written.rule() != place.call().getRule() ? null : editable.refusal(written, element);
    }

    @Override
    public boolean isWritable(Part.Value place, Object value) {
        if (place.isElement()) {
            return value instanceof EObject element
                    && (written(place, element) != null || fresh((ParserRule) place.call().getRule(), element) != null);
        }
        return place.isReference() ? value instanceof EObject : spellings.text(place, value) != null;
    }

    /** How a value was written at another place, where the same element was written otherwise; null if it was not. */
    String spelling(EObject owner, Part.Value place, Object value) {
        WrittenElement written = texts.of(owner);
        if (written == null) {
            return null;
        }
        for (Token token : written.tokens(place.feature())) {
            if (token.fits(place) && Features.isSame(values.of(token), value)) {
                return written.text().text().substring(token.offset(), token.end());
            }
        }
        return null;
    }

    /** Why there is no fresh shape of an element. */
    Unwritable reason(ParserRule rule, EObject element) {
        return new Reasons(parts, this).of(parts.of(rule), element);
    }

}
