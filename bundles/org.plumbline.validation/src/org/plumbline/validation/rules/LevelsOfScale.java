package org.plumbline.validation.rules;

import java.util.List;
import java.util.Optional;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.method.Band;
import org.plumbline.model.method.MatrixRow;
import org.plumbline.model.method.MethodPackage;
import org.plumbline.model.method.Methodology;
import org.plumbline.model.method.Scale;
import org.plumbline.model.method.ScaleLevel;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-K-017: cells of a matrix, and bands, give levels of the scale that the method has its levels on. */
public final class LevelsOfScale extends CodedRule<Methodology> {

    /** The rule. */
    public LevelsOfScale() {
        super("IM-K-017", Severity.ERROR, Methodology.class);
    }

    @Override
    public void check(Methodology method, RuleContext context, FindingSink sink) {
        Optional<Scale> scale = Resolved.one(method.getLevels());
        if (scale.isEmpty() || scale.get().getLevels().isEmpty()) {
            return;
        }
        List<MatrixRow> rows = method.getMatrix() == null ? List.of() : method.getMatrix().getRows();
        for (MatrixRow row : rows) {
            for (int i = 0; i < row.getLevels().size(); i++) {
                report(method, row.getLevels().get(i), Place.of(row, MethodPackage.Literals.MATRIX_ROW__LEVELS, i), "cell", context, sink);
            }
        }
        for (Band band : method.getBands()) {
            report(method, band.getLevel(), Place.of(band, MethodPackage.Literals.BAND__LEVEL), "band", context, sink);
        }
    }

    private static void report(Methodology method, ScaleLevel level, Place place, String variant, RuleContext context, FindingSink sink) {
        Scale scale = method.getLevels();
        if (Resolved.one(level).isPresent() && !scale.getLevels().contains(level)) {
            String row = place.element() instanceof MatrixRow line ? Resolved.one(line.getAt()).map(Ids::of).orElse("…") : "";
            sink.report(place, variant, context.label(method), Ids.of(level), Ids.of(scale), Ids.list(scale.getLevels()), row);
        }
    }
}
