package org.plumbline.validation.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.method.Band;
import org.plumbline.model.method.MatrixRow;
import org.plumbline.model.method.MethodPackage;
import org.plumbline.model.method.Methodology;
import org.plumbline.model.method.Scale;
import org.plumbline.model.method.ScaleDirection;
import org.plumbline.model.method.ScaleLevel;
import org.plumbline.model.method.Scoring;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-K-018: more likely or more harmful never means a better level. What is worse follows from the order of each scale and its
 * direction. One finding for each cell that is better than a neighbour that should not be worse; matrices with gaps are for IM-K-016.
 * Where figures are multiplied or added, no band begins above a worse one.
 */
public final class RisingMatrix extends CodedRule<Methodology> {

    /** A cell of the matrix: its row and the place of its level in it. */
    private record Cell(MatrixRow row, int column) {

        ScaleLevel level() {
            return row.getLevels().get(column);
        }
    }

    /** The rule. */
    public RisingMatrix() {
        super("IM-K-018", Severity.WARNING, Methodology.class);
    }

    @Override
    public void check(Methodology method, RuleContext context, FindingSink sink) {
        Optional<Scale> likelihood = Resolved.one(method.getLikelihood());
        Optional<Scale> impact = Resolved.one(method.getImpact());
        Optional<Scale> levels = Resolved.one(method.getLevels());
        if (method.getScoring() != Scoring.MATRIX && levels.isPresent() && !isBetter(likelihood) && !isBetter(impact)) {
            checkBands(method, levels.get(), context, sink);
        }
        if (method.getMatrix() == null || likelihood.isEmpty() || impact.isEmpty() || levels.isEmpty()) {
            return;
        }
        List<MatrixRow> rows = fromBest(method.getMatrix().getRows(), likelihood.get());
        List<Integer> columns = columns(impact.get());
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                List<Cell> better = new ArrayList<>();
                if (r > 0) {
                    cell(rows.get(r - 1), columns.get(c)).ifPresent(better::add);
                }
                if (c > 0) {
                    cell(rows.get(r), columns.get(c - 1)).ifPresent(better::add);
                }
                Optional<Cell> cell = cell(rows.get(r), columns.get(c));
                cell.ifPresent(known -> compare(known, better, levels.get(), impact.get(), method, context, sink));
            }
        }
    }

    private static void checkBands(Methodology method, Scale levels, RuleContext context, FindingSink sink) {
        List<ScaleLevel> order = fromBest(levels);
        List<Band> bands = method.getBands().stream().filter(band -> band.getFrom() != null && order.contains(band.getLevel()))
                .sorted(Comparator.comparing(Band::getFrom)).toList();
        for (int at = 1; at < bands.size(); at++) {
            Band below = bands.get(at - 1);
            Band band = bands.get(at);
            if (order.indexOf(band.getLevel()) < order.indexOf(below.getLevel())) {
                sink.report(Place.of(band, MethodPackage.Literals.BAND__LEVEL), "band", context.label(method), Ids.of(band.getLevel()),
                        Figures.plain(band.getFrom()), Ids.of(below.getLevel()), Figures.plain(below.getFrom()));
            }
        }
    }

    private static boolean isBetter(Optional<Scale> scale) {
        return scale.filter(known -> known.isSetDirection() && known.getDirection() == ScaleDirection.BETTER).isPresent();
    }

    /** The cell is to be no better than the worst of its neighbours on the better side. */
    private static void compare(Cell cell, List<Cell> neighbours, Scale levels, Scale impact, Methodology method, RuleContext context,
            FindingSink sink) {
        List<ScaleLevel> order = fromBest(levels);
        neighbours.stream().filter(other -> order.contains(other.level()) && order.contains(cell.level()))
                .max(Comparator.comparingInt(other -> order.indexOf(other.level())))
                .filter(other -> order.indexOf(other.level()) > order.indexOf(cell.level()))
                .ifPresent(other -> sink.report(Place.of(cell.row(), MethodPackage.Literals.MATRIX_ROW__LEVELS, cell.column()), "better",
                        context.label(method), name(cell, impact), Ids.of(cell.level()), name(other, impact), Ids.of(other.level())));
    }

    private static String name(Cell cell, Scale impact) {
        return Ids.of(cell.row().getAt()) + "/" + Ids.of(impact.getLevels().get(cell.column()));
    }

    private static List<MatrixRow> fromBest(List<MatrixRow> rows, Scale likelihood) {
        List<ScaleLevel> order = fromBest(likelihood);
        return rows.stream().filter(row -> order.contains(row.getAt()))
                .sorted(Comparator.comparingInt(row -> order.indexOf(row.getAt()))).toList();
    }

    private static List<Integer> columns(Scale impact) {
        return fromBest(impact).stream().map(impact.getLevels()::indexOf).toList();
    }

    private static List<ScaleLevel> fromBest(Scale scale) {
        List<ScaleLevel> levels = new ArrayList<>(scale.getLevels());
        if (scale.isSetDirection() && scale.getDirection() == ScaleDirection.BETTER) {
            Collections.reverse(levels);
        }
        return levels;
    }

    private static Optional<Cell> cell(MatrixRow row, int column) {
        return column < row.getLevels().size() ? Optional.of(new Cell(row, column)) : Optional.empty();
    }
}
