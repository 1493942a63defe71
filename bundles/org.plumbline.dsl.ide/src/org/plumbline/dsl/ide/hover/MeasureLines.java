package org.plumbline.dsl.ide.hover;

import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.results.Attainment;
import org.plumbline.core.results.IndicatorStanding;
import org.plumbline.core.units.UnitVocabulary;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.EngagementFactory;
import org.plumbline.model.method.Scale;
import org.plumbline.model.method.ScaleLevel;
import org.plumbline.model.results.Fact;
import org.plumbline.model.results.Indicator;

/** What indicators, facts and scales show. */
record MeasureLines(ProjectIndex index, Card card) {

    void add(EObject element) {
        switch (element) {
            case Indicator indicator -> indicator(indicator);
            case Fact fact -> card.written("value", fact.getValue());
            case Scale scale -> card.line("levels", scale.getLevels().stream().map(this::level).collect(Collectors.joining("; ")));
            case ScaleLevel level -> {
                card.line("value", number(level));
                card.element("scale", level.eContainer());
            }
            default -> { }
        }
    }

    private void indicator(Indicator indicator) {
        IndicatorStanding standing = new Attainment(new UnitVocabulary()).of(indicator, engagement(indicator), Optional.empty());
        card.line("unit", indicator.getUnit());
        standing.baseline().ifPresent(value -> card.written("baseline", value.getValue()));
        standing.target().ifPresent(target -> card.line("target", Card.text(target)));
        standing.latest().ifPresent(value -> card.line("latest", Card.text(value)));
        card.share("attainment", standing.attainment());
    }

    /** The engagement whose baseline has the indicator, or that it stands in; without one, its own figures count. */
    private Engagement engagement(Indicator indicator) {
        return index.allVisible(Engagement.class).stream()
                .filter(engagement -> engagement.getBaseline() != null && engagement.getBaseline().getEntries().stream()
                        .anyMatch(entry -> entry.getIndicator() == indicator))
                .findFirst().orElseGet(EngagementFactory.eINSTANCE::createEngagement);
    }

    private String level(ScaleLevel level) {
        return (number(level) + " " + card.name(level)).strip();
    }

    private static String number(ScaleLevel level) {
        return level.getValue() == null ? "" : level.getValue().toPlainString();
    }
}
