package org.plumbline.dsl.writing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.core.Identified;

/** Brings the shape of one written element up to what the element holds now, and changes no more of it than that needs. */
final class ElementEditor {

    private final WrittenElement written;
    private final EObject now;
    private final Shapes shapes;
    private final WrittenValues values;
    private final References references;
    private final Shapes.Editable editable;

    ElementEditor(WrittenElement written, EObject now, Shapes shapes, WrittenValues values, References references,
            Shapes.Editable editable) {
        this.written = written;
        this.now = now;
        this.shapes = shapes;
        this.values = values;
        this.references = references;
        this.editable = editable;
    }

    /** The shape after all changes; null if there are none. */
    Shape edit() throws Unwritable {
        if (isSaid()) {
            return null;
        }
        try {
            return edit(false);
        } catch (Unwritable e) {
            return edit(true);
        }
    }

    /** Whether the text says the very same already; asked for all elements of a file, of which few are changed. */
    private boolean isSaid() {
        for (EStructuralFeature feature : Features.of(now)) {
            List<Token> before = written.tokens(feature.getName());
            if ((!before.isEmpty() || now.eIsSet(feature)) && !isSaid(feature, before)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSaid(EStructuralFeature feature, List<Token> tokens) {
        List<Object> values = values(feature, tokens, false);
        List<Token> before = counting(feature, tokens, values);
        if (before.size() != values.size()) {
            return false;
        }
        for (int i = 0; i < values.size(); i++) {
            if (!isSaid(feature, before.get(i), values.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSaid(EStructuralFeature feature, Token token, Object value) {
        return feature instanceof EReference reference && !reference.isContainment()
                ? references.means(token, now, reference, (EObject) value) : isSame(feature, token, value);
    }

    /** @param stated whether a value that is unset, but has another one then, is replaced by that one */
    private Shape edit(boolean stated) throws Unwritable {
        Map<EStructuralFeature, ListChange> changes = new LinkedHashMap<>();
        boolean idle = true;
        for (EStructuralFeature feature : Features.of(now)) {
            ListChange change = change(feature, stated);
            if (!change.before().isEmpty() || !change.after().isEmpty()) {
                changes.put(feature, change);
                idle &= change.isIdle() && isSpeltRight(feature, change);
            }
        }
        if (idle) {
            return null;
        }
        Set<Token> gone = new LinkedHashSet<>();
        changes.values().forEach(change -> gone.addAll(change.gone()));
        ShapeEditor editor = new ShapeEditor(now, shapes.written(written), shapes, gone);
        changes.forEach((feature, change) -> settle(feature, change, editor));
        return editor.finish(written.rule());
    }

    private ListChange change(EStructuralFeature feature, boolean stated) {
        List<Token> tokens = written.tokens(feature.getName());
        List<Object> after = values(feature, tokens, stated);
        List<Token> before = counting(feature, tokens, after);
        return ListChange.of(before, after, (token, value) -> isSame(feature, token, value), this::isSimilar);
    }

    /** The values that a text shall have; where it says what holds anyway, it may go on saying it. */
    private List<Object> values(EStructuralFeature feature, List<Token> tokens, boolean stated) {
        List<Object> values = Features.values(now, feature);
        if (!values.isEmpty() || tokens.isEmpty() || feature.isMany() || feature.isUnsettable()) {
            return values;
        }
        Object unset = now.eGet(feature, false);
        boolean stays = unset != null && (stated || Features.isSame(this.values.of(tokens.getLast()), unset));
        return stays ? List.of(unset) : values;
    }

    /** Of a field that holds one value and is given several times, the last one counts. */
    private static List<Token> counting(EStructuralFeature feature, List<Token> tokens, List<Object> values) {
        return !feature.isMany() && tokens.size() > 1 && !values.isEmpty() ? List.of(tokens.getLast()) : tokens;
    }

    private boolean isSame(EStructuralFeature feature, Token token, Object value) {
        if (token.child() != null) {
            return token.child().element() == value && editable.test(token.child(), (EObject) value);
        }
        return feature instanceof EReference ? references.resembles(token, (EObject) value)
                : Features.isSame(values.of(token), value);
    }

    /** Whether a value may be written where another one stood that is gone. */
    private boolean isSimilar(Token token, Object value) {
        if (token.child() == null) {
            return true;
        }
        EObject old = token.child().element();
        if (old == null) {
            return false; // it stands in the text of another file by now
        }
        EObject other = (EObject) value;
        boolean alike = old != other && old.eClass() == other.eClass() && old.eResource() != now.eResource() && !shapes.isWritten(other);
        boolean sameId = !(old instanceof Identified one) || one.getId() != null && one.getId().equals(((Identified) other).getId());
        return alike && sameId && editable.test(token.child(), other);
    }

    private boolean isSpeltRight(EStructuralFeature feature, ListChange change) {
        if (!(feature instanceof EReference reference) || reference.isContainment()) {
            return true;
        }
        for (int i = 0; i < change.after().size(); i++) {
            if (!references.means(change.before().get(change.from()[i]), now, reference, (EObject) change.after().get(i))) {
                return false;
            }
        }
        return true;
    }

    private void settle(EStructuralFeature feature, ListChange change, ShapeEditor editor) {
        Leaf[] places = new Leaf[change.after().size()];
        for (int i = 0; i < places.length; i++) {
            if (change.from()[i] >= 0) {
                Token token = change.before().get(change.from()[i]);
                places[i] = editor.settle(token, change.after().get(i), isKept(feature, change, i, token));
            }
        }
        editor.expect(new Wanted(feature, change.after(), places, change.formerly()));
    }

    private boolean isKept(EStructuralFeature feature, ListChange change, int index, Token token) {
        Object value = change.after().get(index);
        if (feature instanceof EReference reference && !reference.isContainment()) {
            return references.means(token, now, reference, (EObject) value);
        }
        return change.same()[index] || token.child() != null;
    }
}
