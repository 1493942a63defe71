package org.plumbline.dsl.writing;

import java.util.List;

/** The texts of new fields of an element. For one element. */
final class FieldText {

    private final EditedElement element;
    private final Printing printing;

    FieldText(EditedElement element) {
        this.element = element;
        this.printing = element.printing();
    }

    /** The text of a field, and if it stood elsewhere, the comments that it had there. */
    String text(Shape field, String lineBreak, String indent, int column) throws Unwritable {
        String plain = printing.printer(lineBreak, indent).field(field, element.now(), column).text();
        if (column > 0 && Neighbours.isTall(plain, lineBreak) && printing.movedInto(field) == null) {
            plain = printing.printer(lineBreak, indent).field(field, element.now(), 0).text();
        }
        return withComments(field, plain, indent, lineBreak, false);
    }

    /** The same for a place between others on a line. */
    String inline(Shape field, String lineBreak, String indent) throws Unwritable {
        String plain = printing.printer(lineBreak, indent).flat().field(field, element.now(), 0).text();
        return withComments(field, plain, printing.deeper(indent), lineBreak, true);
    }

    private String withComments(Shape field, String plain, String indent, String lineBreak, boolean more) {
        List<Leaf> values = field.leaves().stream().filter(leaf -> leaf.feature() != null).toList();
        Token place = values.size() == 1 ? values.getFirst().formerly() : null;
        if (place == null || place.child() != null) {
            return printing.withComments(field, plain, indent, lineBreak, more);
        }
        MovedComments comments = new MovedComments(element.written(), place, element.units(), false);
        return Moved.broken(comments.around(plain, indent, more), lineBreak);
    }
}
