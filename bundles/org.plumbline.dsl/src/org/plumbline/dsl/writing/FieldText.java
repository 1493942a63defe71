package org.plumbline.dsl.writing;

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
        return printing.withComments(field, plain, indent, lineBreak, false);
    }

    /** The same for a place between others on a line. */
    String inline(Shape field, String lineBreak, String indent) throws Unwritable {
        String plain = printing.printer(lineBreak, indent).flat().field(field, element.now(), 0).text();
        return printing.withComments(field, plain, printing.deeper(indent), lineBreak, true);
    }
}
