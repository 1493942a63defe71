package org.plumbline.dsl.writing;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ParserRule;

/**
 * Puts values into the shape of an element and takes others out. Each value goes where the grammar has a place for it, near those of
 * the same list; where that does not do, the smallest part is made anew in which all values find a place.
 */
final class ShapeEditor {

    private final EObject element;
    private final Shapes shapes;
    private final EditedShape edited;
    private final ValueInsertion insertion;
    private final Remaking remaking;
    private final ValueRemoval removal;

    /** @param gone the tokens of values that are to be taken out */
    ShapeEditor(EObject element, Shape shape, Shapes shapes, Set<Token> gone) {
        this.element = element;
        this.shapes = shapes;
        this.edited = new EditedShape(element, shape, shapes, gone);
        this.insertion = new ValueInsertion(edited);
        this.remaking = new Remaking(edited);
        this.removal = new ValueRemoval(edited, remaking);
    }

    /**
     * Lets a token stand for a value.
     *
     * @param kept whether its text may stay
     * @return null if the value cannot be written there
     */
    Leaf settle(Token token, Object value, boolean kept) {
        Leaf leaf = edited.leaf(token);
        if (!kept && !shapes.isWritable((Part.Value) leaf.part(), value)) {
            edited.takeOut(token);
            return null;
        }
        Leaf settled = Leaf.written(leaf.part(), token, value);
        return edited.exchange(leaf, kept ? settled : settled.respelled(value));
    }

    /** What a feature shall say in the end. */
    void expect(Wanted list) {
        edited.expect(list);
    }

    /** Puts in and takes out what is left. */
    Shape finish(ParserRule rule) throws Unwritable {
        insertAll(rule);
        for (Token token : edited.gone()) {
            Leaf leaf = edited.leaf(token);
            if (leaf != null && edited.stands(leaf) && !removal.remove(leaf)) {
                throw new Unwritable(element, leaf.feature(), "it is not given, and the text needs it");
            }
        }
        if (!edited.isRight()) {
            remaking.remake(edited.shape(), List.of());
        }
        if (!edited.isRight()) {
            throw shapes.reason(rule, element);
        }
        edited.noteMoves();
        return edited.shape();
    }

    private void insertAll(ParserRule rule) throws Unwritable {
        boolean progress = true;
        while (progress) {
            progress = false;
            for (Wanted list : edited.wanted()) {
                for (int i = 0; i < list.places().length; i++) {
                    progress |= list.places()[i] == null && insertion.insert(list, i);
                }
            }
        }
        for (Wanted list : edited.wanted()) {
            if (list.isOpen() && !remaking.around(list)) {
                throw shapes.reason(rule, element);
            }
        }
    }
}
