package org.plumbline.validation.rules;

import java.util.List;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.method.MatrixRow;
import org.plumbline.model.method.MethodPackage;
import org.plumbline.model.method.Methodology;
import org.plumbline.model.method.Scale;
import org.plumbline.model.method.ScaleLevel;
import org.plumbline.model.method.Scoring;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-K-016: a method that scores by matrix, as one does that says nothing else, gives one level for each likelihood and impact. */
public final class TotalMatrix extends CodedRule<Methodology> {

    /** The rule. */
    public TotalMatrix() {
        super("IM-K-016", Severity.ERROR, Methodology.class);
    }

    @Override
    public void check(Methodology method, RuleContext context, FindingSink sink) {
        if (method.getScoring() != Scoring.MATRIX || !scores(method)) {
            return;
        }
        if (method.getMatrix() == null) {
            sink.report(Place.of(method), "matrix", context.label(method));
        } else if (method.getLikelihood() == null || method.getImpact() == null) {
            sink.report(Place.of(method.getMatrix()), "scales", context.label(method));
        } else {
            Resolved.one(method.getLikelihood()).ifPresent(scale -> checkRows(method, scale, context, sink));
            Resolved.one(method.getImpact()).ifPresent(scale -> checkCells(method, scale, context, sink));
        }
    }

    /** Whether a method says on which scales it scores; one that only has phases, forms and rules does not. */
    private static boolean scores(Methodology method) {
        return method.getMatrix() != null || method.getLikelihood() != null || method.getImpact() != null || method.getLevels() != null;
    }

    private static void checkRows(Methodology method, Scale likelihood, RuleContext context, FindingSink sink) {
        List<MatrixRow> rows = method.getMatrix().getRows();
        List<ScaleLevel> levels = rows.stream().map(MatrixRow::getAt).toList();
        for (int i = 0; i < levels.size(); i++) {
            ScaleLevel level = levels.get(i);
            Place place = Place.of(rows.get(i), MethodPackage.Literals.MATRIX_ROW__AT);
            if (Resolved.one(level).isEmpty()) {
                continue;
            }
            if (!likelihood.getLevels().contains(level)) {
                sink.report(place, "row-foreign", context.label(method), Ids.of(level),
                        Ids.of(likelihood), Ids.list(likelihood.getLevels()));
            } else if (levels.indexOf(level) < i) {
                sink.report(place, "row-twice", context.label(method), Ids.of(level));
            }
        }
        if (levels.stream().allMatch(level -> Resolved.one(level).isPresent())) {
            likelihood.getLevels().stream().filter(level -> !levels.contains(level))
                    .forEach(level -> sink.report(Place.of(method.getMatrix()), "row-missing", context.label(method),
                            Ids.of(level), Integer.toString(size(method.getImpact()))));
        }
    }

    private static void checkCells(Methodology method, Scale impact, RuleContext context, FindingSink sink) {
        int wanted = impact.getLevels().size();
        for (MatrixRow row : method.getMatrix().getRows()) {
            int given = row.getLevels().size();
            String[] texts = {context.label(method), Resolved.one(row.getAt()).map(Ids::of).orElse("…"),
                Integer.toString(given), Integer.toString(wanted), Ids.list(impact.getLevels().subList(Math.min(given, wanted), wanted))};
            if (given < wanted) {
                sink.report(Place.of(row), "too-few", texts);
            } else if (given > wanted) {
                sink.report(Place.of(row, MethodPackage.Literals.MATRIX_ROW__LEVELS, wanted), "too-many", texts);
            }
        }
    }

    private static int size(Scale scale) {
        return Resolved.one(scale).map(known -> known.getLevels().size()).orElse(0);
    }
}
