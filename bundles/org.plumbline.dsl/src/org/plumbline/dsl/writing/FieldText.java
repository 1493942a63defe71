package org.plumbline.dsl.writing;

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
        return printing.withComments(field, plain, indent, lineBreak, false);
    }

    /** The same for a place between others on a line. */
    String inline(Shape field, String lineBreak, String indent) throws Unwritable {
        String plain = printing.printer(lineBreak, indent).flat().field(field, now, 0).text();
        return printing.withComments(field, plain, indent + printing.step(), lineBreak, true);
    }
}
