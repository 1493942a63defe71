package org.plumbline.validation.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.engagement.ImpactScore;
import org.plumbline.model.engagement.Score;
import org.plumbline.model.method.Methodology;
import org.plumbline.model.method.Scale;
import org.plumbline.model.method.ScaleLevel;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-E-009: every likelihood, impact, detectability and frequency in a score is the value of a level of the method's scale. */
public final class ScoresOnScale extends CodedRule<Score> {

    /** The rule. */
    public ScoresOnScale() {
        super("IM-E-009", Severity.ERROR, Score.class);
    }

    @Override
    public void check(Score score, RuleContext context, FindingSink sink) {
        if (score.eContainer() instanceof AssessedRisk risk) {
            Joint.methodology(risk.eContainer()).ifPresent(known -> check(score, known, context, sink));
        }
    }

    private static void check(Score score, Methodology method, RuleContext context, FindingSink sink) {
        report(score, EngagementPackage.Literals.SCORE__LIKELIHOOD, method.getLikelihood(), context, sink);
        report(score, EngagementPackage.Literals.SCORE__DETECTABILITY, method.getDetectability(), context, sink);
        report(score, EngagementPackage.Literals.SCORE__FREQUENCY, method.getFrequency(), context, sink);
        Resolved.one(method.getImpact()).ifPresent(scale -> score.getImpacts().stream()
                .filter(impact -> isOff(impact.getValue(), scale))
                .forEach(impact -> report(score, impact, scale, context, sink)));
    }

    /** Reports a single figure of a score; the cases are called like the figures. */
    private static void report(Score score, EAttribute figure, Scale on, RuleContext context, FindingSink sink) {
        BigDecimal value = (BigDecimal) score.eGet(figure);
        Resolved.one(on).filter(scale -> isOff(value, scale)).ifPresent(
                scale -> sink.report(Place.of(score, figure), figure.getName(), texts(score, value, scale, "", context)));
    }

    private static void report(Score score, ImpactScore impact, Scale scale, RuleContext context, FindingSink sink) {
        String dimension = Resolved.one(impact.getDimension()).map(Ids::of).orElse("");
        sink.report(Place.of(impact, EngagementPackage.Literals.IMPACT_SCORE__VALUE),
                dimension.isEmpty() ? "impact-overall" : "impact", texts(score, impact.getValue(), scale, dimension, context));
    }

    private static String[] texts(Score score, BigDecimal value, Scale scale, String dimension, RuleContext context) {
        List<BigDecimal> values = values(scale);
        BigDecimal nearest = values.stream()
                .min(Comparator.comparing((BigDecimal known) -> known.subtract(value).abs())).orElseThrow();
        return new String[] {context.label(score.eContainer()), context.stage(score), Figures.plain(value),
            Ids.of(scale), Figures.list(values), Figures.plain(nearest), dimension};
    }

    private static boolean isOff(BigDecimal value, Scale scale) {
        List<BigDecimal> values = values(scale);
        return value != null && !values.isEmpty() && values.stream().noneMatch(known -> known.compareTo(value) == 0);
    }

    private static List<BigDecimal> values(Scale scale) {
        return scale.getLevels().stream().map(ScaleLevel::getValue).filter(Objects::nonNull).toList();
    }
}
