package org.plumbline.dsl.writing;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** The texts of new fields of an element. For one element. */
final class FieldText {

    private final EObject now;
    private final Printing printing;

    FieldText(EObject now, Printing printing) {
        this.now = now;
        this.printing = printing;
    }

    /** The text of a field, and if it stood elsewhere, the comments that it had there. */
    String text(Shape field, String lineBreak, String indent, int column) throws Unwritable {
        String plain = printing.printer(lineBreak, indent).field(field, now, column).text();
        if (column > 0 && Neighbours.isTall(plain, lineBreak) && printing.movedInto(field) == null) {
            plain = printing.printer(lineBreak, indent).field(field, now, 0).text();
        }
        WrittenElement moved = printing.movedInto(field);
        return moved == null ? plain : Moved.broken(withComments(moved, plain, indent), lineBreak);
    }

    private String withComments(WrittenElement moved, String plain, String indent) {
        Units around = printing.around(moved);
        WrittenElement parent = moved.parent();
        Token token = parent.tokens().stream().filter(one -> one.child() == moved).findFirst().orElseThrow();
        Shape unit = around.of(token);
        if (unit == null || around.tokens(unit).stream().anyMatch(other -> other != token && other.assignment() != null)) {
            return plain;
        }
        int first = parent.tokens().indexOf(around.tokens(unit).getFirst());
        int last = parent.tokens().indexOf(around.tokens(unit).getLast());
        return new Removal(parent, around, moved.text().lines(), List.of()).withComments(first, last, plain, indent);
    }
}
