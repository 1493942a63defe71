package org.plumbline.dsl.writing;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** Writes what is new: heads on one line, fields on lines of their own. For one piece of text. */
final class Printer {

    private static final int WIDTH = 110;

    /** What a printer asks for. */
    interface Source {

        /** The text of a moved element, set in; null where it has none. */
        String moved(WrittenElement element, EObject now, String indent) throws Unwritable;

        /**
         * A field at its new place with the comments that it had where it stood.
         *
         * @param more whether something may stand behind it on its line
         */
        String withComments(Shape field, String plain, String indent, String lineBreak, boolean more);

        /** In which column the values of fields of an element like this one begin in the file, from the beginning of the field; 0 for none. */
        int column(EObject element);
    }

    private final Shapes shapes;
    private final Spellings spellings;
    private final References references;
    private final Source source;
    private final String step;
    private final String lineBreak;
    private final StringBuilder out = new StringBuilder();
    private String indent;
    private boolean flat;
    private String behindComma = " ";
    private int fieldStart;
    private int valueColumn;

    Printer(Shapes shapes, Spellings spellings, References references, Source source, String step, String lineBreak, String indent) {
        this.shapes = shapes;
        this.spellings = spellings;
        this.references = references;
        this.source = source;
        this.step = step;
        this.lineBreak = lineBreak;
        this.indent = indent;
    }

    /** Keeps everything on one line. */
    Printer flat() {
        flat = true;
        return this;
    }

    /** @param blanks what stands behind each comma */
    Printer behindComma(String blanks) {
        behindComma = blanks;
        return this;
    }

    /** What was printed. */
    String text() {
        return out.toString();
    }

    /** @param column how far behind the beginning of the field its value begins, if there is room; 0 for one blank */
    Printer field(Shape unit, EObject owner, int column) throws Unwritable {
        fieldStart = out.length();
        valueColumn = column;
        return shape(unit, owner);
    }

    private void align(Leaf leaf) {
        int gap = valueColumn - (out.length() - fieldStart);
        if (gap > 1 && out.length() > fieldStart && !isLong(leaf)) {
            out.append(" ".repeat(gap));
        }
        valueColumn = 0;
    }

    /** Whether an element is written with its id first, which is not put into columns. */
    private static boolean isLong(Leaf leaf) {
        return leaf.value() instanceof org.plumbline.model.core.Identified && ((Part.Value) leaf.part()).isElement();
    }

    Printer shape(Shape shape, EObject owner) throws Unwritable {
        switch (shape) {
            case Leaf leaf -> leaf(leaf, owner);
            case Shape.Run run when Units.isBlock(run, false) -> block(run, owner);
            default -> {
                for (Shape child : shape.children()) {
                    shape(child, owner);
                }
            }
        }
        return this;
    }

    private void block(Shape.Run run, EObject owner) throws Unwritable {
        String around = indent;
        indent = around + step;
        boolean tall = false;
        boolean first = true;
        for (Shape item : run.children()) {
            Printer printer = new Printer(shapes, spellings, references, source, step, lineBreak, indent);
            printer.flat = flat;
            String text = printer.field(item, owner, flat ? 0 : source.column(owner)).text();
            boolean isTall = text.endsWith("}") && text.contains(lineBreak);
            String empty = !first && (tall || isTall) ? lineBreak : "";
            out.append(flat ? " " : empty + lineBreak + indent).append(source.withComments(item, text, indent, lineBreak, flat));
            tall = isTall;
            first = false;
        }
        indent = around;
        if (!flat) {
            out.append(lineBreak).append(indent);
        }
    }

    private void leaf(Leaf leaf, EObject owner) throws Unwritable {
        if (valueColumn > 0 && leaf.feature() != null) {
            align(leaf);
        }
        if (leaf.part() instanceof Part.Value place && place.isElement()) {
            element(place, (EObject) leaf.value());
        } else {
            put(text(leaf, owner));
        }
    }

    private void element(Part.Value place, EObject child) throws Unwritable {
        WrittenElement written = shapes.written(place, child);
        if (written != null) {
            put(source.moved(written, child, indent));
            return;
        }
        ParserRule rule = (ParserRule) place.call().getRule();
        Shape fresh = shapes.fresh(rule, child);
        if (fresh == null) {
            throw shapes.reason(rule, child);
        }
        shape(fresh, child);
    }

    /** The text of a keyword, of data, or of a reference. */
    String text(Leaf leaf, EObject owner) throws Unwritable {
        if (!(leaf.part() instanceof Part.Value place)) {
            return ((Part.Word) leaf.part()).keyword().getValue();
        }
        if (place.isReference()) {
            EReference reference = (EReference) owner.eClass().getEStructuralFeature(place.feature());
            String name = references.text(owner, reference, (EObject) leaf.value());
            if (name == null) {
                throw new Unwritable(owner, place.feature(), "no name means this very element: it has no id, lies outside the project, "
                        + "or shares its id with another one");
            }
            return name;
        }
        return data(place, leaf, owner);
    }

    private String data(Part.Value place, Leaf leaf, EObject owner) throws Unwritable {
        String known = leaf.token() == null ? shapes.spelling(owner, place, leaf.value()) : null;
        if (known != null) {
            return known;
        }
        String plain = spellings.text(place, leaf.value());
        if (plain == null) {
            throw new Unwritable(owner, place.feature(), "there is no way to write \"" + leaf.value() + "\"");
        }
        boolean triple = leaf.token() != null && TextLiterals.isTriple(leaf.token().node().getText().strip());
        if (plain.startsWith("\"") && !flat && leaf.value() instanceof String text && (triple || text.contains("\n"))) {
            String literal = TextLiterals.triple(text, indent + step, lineBreak);
            return spellings.reads(literal, (RuleCall) place.terminal(), text) ? literal : plain;
        }
        return leaf.token() == null ? plain : spellings.like(leaf.token().node().getText().strip(), plain, place, leaf.value());
    }

    private void put(String text) {
        boolean comma = text.equals(",");
        if (!out.isEmpty() && !comma && !Character.isWhitespace(out.charAt(out.length() - 1))) {
            boolean further = out.charAt(out.length() - 1) == ',';
            boolean wraps = !flat && further && column() + text.length() + 2 > WIDTH;
            out.append(wraps ? lineBreak + indent + step : further ? behindComma : " ");
        }
        out.append(text);
    }

    private int column() {
        int line = Math.max(out.lastIndexOf("\n"), out.lastIndexOf("\r"));
        return line < 0 ? indent.length() + out.length() : out.length() - line - 1;
    }

    /** Several parts one after the other. */
    Printer shapes(List<Shape> parts, EObject owner) throws Unwritable {
        for (Shape part : parts) {
            shape(part, owner);
        }
        return this;
    }
}
