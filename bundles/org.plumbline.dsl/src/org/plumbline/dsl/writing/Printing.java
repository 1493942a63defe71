package org.plumbline.dsl.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** The style of a file: how it is set in, where its values stand, how its lines break. */
final class Printing implements Printer.Source {

    /** What is asked for the text of a moved element. */
    interface Mover {

        /** The text of a written element with what was edited in it, set in anew. */
        String text(WrittenElement element, EObject now, String indent) throws Unwritable;
    }

    private static final int APART = 2;

    private final Shapes shapes;
    private final Spellings spellings;
    private final References references;
    private final WrittenText written;
    private final Lines lines;
    private final Mover mover;
    private final Margins margins;
    private final Map<EClass, Integer> columns = new HashMap<>();

    Printing(Shapes shapes, Spellings spellings, References references, WrittenText written, Mover mover) {
        this.shapes = shapes;
        this.spellings = spellings;
        this.references = references;
        this.written = written;
        this.lines = written.lines();
        this.mover = mover;
        this.margins = new Margins(lines.text());
    }

    /** What a line in a block begins with where the line around it begins with some blanks or tabs. */
    String deeper(String indent) {
        return indent + margins.step(indent);
    }

    /** A printer for a place on a line that is there. */
    Printer at(int offset) {
        return printer(lines.breakNear(offset), lines.indent(offset));
    }

    Printer printer(String lineBreak, String indent) {
        return new Printer(shapes, spellings, references, this, margins.step(indent), lineBreak, indent);
    }

    @Override
    public String moved(WrittenElement element, EObject now, String indent) throws Unwritable {
        return mover.text(element, now, indent);
    }

    @Override
    public int column(EObject element) {
        return columns.computeIfAbsent(element.eClass(), type -> written.elements(type).stream()
                .map(other -> column(new Units(other, shapes))).filter(column -> column > 0).findFirst().orElse(0));
    }

    /** The column that most fields share whose values stand apart; 0 if none do. */
    int column(Units units) {
        Map<Integer, Integer> found = new HashMap<>();
        units.all().forEach(unit -> {
            int column = column(units, unit);
            if (column > 0) {
                found.merge(column, 1, Integer::sum);
            }
        });
        return found.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
    }

    /** How far behind its beginning the value of a field stands, if it is set apart; 0 if it is not. */
    int column(Units units, Shape unit) {
        List<Token> tokens = new ArrayList<>(units.tokens(unit));
        int value = 0;
        while (value < tokens.size() && tokens.get(value).assignment() == null) {
            value++;
        }
        if (value == 0 || value == tokens.size()) {
            return 0;
        }
        int distance = tokens.get(value).offset() - tokens.get(value - 1).end();
        boolean line = lines.isSameLine(tokens.getFirst().offset(), tokens.get(value).offset());
        boolean blank = lines.isBlank(tokens.get(value - 1).end(), tokens.get(value).offset());
        return line && blank && distance >= APART ? tokens.get(value).offset() - tokens.getFirst().offset() : 0;
    }

    /** The element that a new field consists of, if its text stood elsewhere; null if it did not. */
    WrittenElement movedInto(Shape unit) {
        Leaf leaf = onlyElement(unit.leaves());
        return leaf == null ? null : shapes.written((Part.Value) leaf.part(), (EObject) leaf.value());
    }

    @Override
    public String withComments(Shape unit, String plain, String indent, String lineBreak, boolean more) {
        return withComments(unit.leaves(), plain, indent, lineBreak, more);
    }

    /** The same for words that stand at a place in the head of an element; what lies in a block that they open has its comments already. */
    String withComments(List<Shape> words, String plain, int at) {
        List<Leaf> leaves = words.stream().flatMap(word -> word.leaves().stream()).toList();
        return leaves.stream().anyMatch(Leaf::opensBlock) ? plain : withComments(leaves, plain, lines.indent(at), lines.breakNear(at), true);
    }

    private String withComments(List<Leaf> leaves, String plain, String indent, String lineBreak, boolean more) {
        Leaf leaf = onlyElement(leaves);
        WrittenElement moved = leaf == null ? null : shapes.formerly((EObject) leaf.value());
        if (moved == null) {
            return plain;
        }
        Units around = new Units(moved.parent(), shapes);
        boolean afresh = shapes.written((Part.Value) leaf.part(), (EObject) leaf.value()) == null;
        return Moved.broken(MovedComments.of(moved, around, afresh).around(plain, indent, more), lineBreak);
    }

    private static Leaf onlyElement(List<Leaf> leaves) {
        List<Leaf> values = leaves.stream().filter(leaf -> leaf.feature() != null).toList();
        return values.size() == 1 && values.getFirst().part() instanceof Part.Value place && place.isElement() ? values.getFirst() : null;
    }
}
