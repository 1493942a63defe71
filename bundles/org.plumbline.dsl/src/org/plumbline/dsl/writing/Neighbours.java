package org.plumbline.dsl.writing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** What stands around the place of new fields, and which style follows from it. For one element. */
final class Neighbours {

    private final EditedElement element;
    private final WrittenElement written;
    private final Units units;
    private final Lines lines;
    private final Printing printing;

    Neighbours(EditedElement element) {
        this.element = element;
        this.written = element.written();
        this.units = element.units();
        this.lines = element.lines();
        this.printing = element.printing();
    }

    /** Whether two fields say something of the same feature. */
    static boolean isKin(Shape unit, Shape field) {
        return unit != null && !Collections.disjoint(Units.features(unit), Units.features(field));
    }

    /** Whether a field has more to do with the one behind its place than with the one before. */
    static boolean isNearer(Shape next, Shape before, Shape field) {
        return isKin(next, field) && (!isKin(before, field) || type(next) == type(field) && type(before) != type(field));
    }

    /** Whether a field consists of an element. */
    static boolean isElementField(Shape field) {
        return field.leaves().stream().anyMatch(leaf -> leaf.part() instanceof Part.Value place && place.isElement());
    }

    /** Whether the element stands in a block of another one that has only one line. */
    boolean isOneLineBlock() {
        if (element.isFile() || written.parent().parent() == null) {
            return false;
        }
        int start = lines.start(written.offset());
        String line = lines.text().substring(start, written.offset());
        return line.chars().filter(c -> c == '{').count() > line.chars().filter(c -> c == '}').count();
    }

    /** The last token of the fields that end on the line of a token, if none of them has to do with the new ones; else the one before. */
    int lastOnLine(int to, Shape field) {
        List<Token> tokens = element.tokens();
        int last = to - 1;
        int line = tokens.get(to).offset();
        while (last + 1 < tokens.size() && lines.isSameLine(line, tokens.get(last + 1).offset())) {
            Shape unit = units.of(tokens.get(last + 1));
            if (unit == null || isKin(unit, field) || !lines.isSameLine(line, units.tokens(unit).getLast().end())) {
                return to - 1;
            }
            last = tokens.indexOf(units.tokens(unit).getLast());
        }
        return last;
    }

    /** What new lines between two tokens begin with. */
    String indent(int from, int to) {
        List<Token> tokens = element.tokens();
        List<Shape> neighbours = new ArrayList<>();
        neighbours.add(units.of(tokens.get(from)));
        neighbours.add(to < tokens.size() ? units.of(tokens.get(to)) : null);
        for (Shape unit : neighbours) {
            if (unit != null && lines.startsLine(units.tokens(unit).getFirst().offset())) {
                return lines.indent(units.tokens(unit).getFirst().offset());
            }
        }
        if (element.isFile()) {
            return "";
        }
        return units.all().stream().map(unit -> units.tokens(unit).getFirst().offset()).filter(lines::startsLine).findFirst()
                .map(lines::indent).orElseGet(() -> printing.deeper(lines.indent(written.offset())));
    }

    /** In which column the value of a new field begins between two tokens, from the beginning of the field; 0 for one blank. */
    int column(int from, int to, Shape field) {
        List<Token> tokens = element.tokens();
        Shape before = from >= 0 ? units.of(tokens.get(from)) : null;
        Shape next = to < tokens.size() ? units.of(tokens.get(to)) : null;
        if (isKin(before, field) || isKin(next, field)) {
            return printing.column(units, isKin(before, field) ? before : next);
        }
        int column = before == null ? 0 : printing.column(units, before);
        column = column == 0 && next != null ? printing.column(units, next) : column;
        column = column == 0 ? printing.column(units) : column;
        return column == 0 && units.all().isEmpty() ? printing.column(element.now()) : column;
    }

    /** Whether a new field is set apart by an empty line from others of its kind. */
    boolean isApart(Shape field, boolean tall) {
        Set<String> features = Units.features(field);
        List<Shape> kin = units.all().stream().filter(unit -> !Collections.disjoint(Units.features(unit), features)).toList();
        return firstApart(kin, (one, other) -> type(other) == type(field) && tall == (isTall(one) || isTall(other)))
                .or(() -> firstApart(kin, (one, other) -> true))
                .orElse(tall || element.isFile() && isElementField(field) && kin.isEmpty());
    }

    /** Whether an empty line stands between the first two fields of a kind that follow one another on lines of their own. */
    private Optional<Boolean> firstApart(List<Shape> fields, BiPredicate<Shape, Shape> kind) {
        for (int i = 1; i < fields.size(); i++) {
            Token end = units.tokens(fields.get(i - 1)).getLast();
            Token start = units.tokens(fields.get(i)).getFirst();
            if (element.written().follows(start, end) && !lines.isSameLine(end.end(), start.offset())
                    && kind.test(fields.get(i - 1), fields.get(i))) {
                int lead = element.comments().lead(end.end(), start.offset());
                int above = lines.previous(lines.start(lead));
                return Optional.of(above >= 0 && lines.isBlankLine(above));
            }
        }
        return Optional.empty();
    }

    /** What kind of element a field consists of; null for another value. */
    private static EClass type(Shape field) {
        return field.leaves().stream().filter(leaf -> leaf.part() instanceof Part.Value place && place.isElement())
                .map(leaf -> leaf.token() == null ? ((EObject) leaf.value()).eClass() : leaf.token().child().type()).findFirst().orElse(null);
    }

    /** Whether fields that say something of the same stand on the line of one of them. */
    boolean isShared(Shape next, Shape field) {
        Token last = units.tokens(next).getLast();
        int behind = element.tokens().indexOf(last) + 1;
        Shape further = behind < element.tokens().size() ? units.of(element.tokens().get(behind)) : null;
        return isKin(further, field) && lines.isSameLine(last.end(), element.tokens().get(behind).offset());
    }

    /** Whether a field has a block of several lines. */
    boolean isTall(Shape unit) {
        if (unit == null) {
            return false;
        }
        List<Token> tokens = units.tokens(unit);
        String text = lines.text().substring(tokens.getFirst().offset(), tokens.getLast().end());
        return text.endsWith("}") && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0);
    }

    static boolean isTall(String text, String lineBreak) {
        return text.endsWith("}") && text.contains(lineBreak);
    }
}
