package org.plumbline.validation.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.catalogue.AssessmentInstrument;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.results.MaturityAssessment;
import org.plumbline.model.results.Measurement;
import org.plumbline.model.sector.Benchmark;
import org.plumbline.model.sector.Participant;
import org.plumbline.model.sector.Programme;
import org.plumbline.model.sector.SectorPackage;
import org.plumbline.model.values.PartialDate;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-S-002: a comparison is made with one instrument, and each of its indicators in one unit. One of neither compares risks, which are to
 * be scored by one method.
 */
public final class OneInstrument extends CodedRule<Benchmark> {

    private final CommonUnits units = new CommonUnits();

    /** The rule. */
    public OneInstrument() {
        super("IM-S-002", Severity.ERROR, Benchmark.class);
    }

    @Override
    public void check(Benchmark benchmark, RuleContext context, FindingSink sink) {
        if (!(benchmark.eContainer() instanceof Programme programme)) {
            return;
        }
        checkInstruments(benchmark, programme, context, sink);
        if (benchmark.getInstrument() == null && benchmark.getIndicators().isEmpty()) {
            checkMethods(benchmark, programme, context, sink);
        }
        for (int at = 0; at < benchmark.getIndicators().size(); at++) {
            checkUnits(benchmark, at, programme, context, sink);
        }
    }

    private static void checkInstruments(Benchmark benchmark, Programme programme, RuleContext context, FindingSink sink) {
        Optional<AssessmentInstrument> wanted = Resolved.one(benchmark.getInstrument());
        if (wanted.isEmpty()) {
            return;
        }
        for (Participant participant : programme.getParticipants()) {
            List<MaturityAssessment> assessments = Resolved.one(participant.getOrganization())
                    .map(organization -> context.index().assessments(organization)).orElse(List.of()).stream()
                    .filter(assessment -> Resolved.one(assessment.getInstrument()).isPresent() && isWithin(assessment.getOn(), benchmark))
                    .toList();
            if (!assessments.isEmpty() && assessments.stream().noneMatch(assessment -> assessment.getInstrument() == wanted.get())) {
                sink.report(Place.of(benchmark, SectorPackage.Literals.BENCHMARK__INSTRUMENT), "instrument", context.label(benchmark),
                        Ids.of(wanted.get()), context.label(participant.getOrganization()), Ids.of(assessments.getFirst().getInstrument()));
            }
        }
    }

    private static void checkMethods(Benchmark benchmark, Programme programme, RuleContext context, FindingSink sink) {
        List<Engagement> engagements = programme.getParticipants().stream()
                .flatMap(participant -> Resolved.all(participant.getEngagements()).stream())
                .filter(engagement -> Resolved.one(engagement.getMethodology()).isPresent()).toList();
        engagements.stream().filter(engagement -> engagement.getMethodology() != engagements.getFirst().getMethodology()).findFirst()
                .ifPresent(engagement -> sink.report(Place.of(benchmark), "method", context.label(benchmark), context.label(engagement),
                        Ids.of(engagement.getMethodology()), context.label(engagements.getFirst()),
                        Ids.of(engagements.getFirst().getMethodology())));
    }

    private static boolean isWithin(PartialDate date, Benchmark benchmark) {
        return !Dates.isAfter(date, benchmark.getTo()) && !Dates.isAfter(benchmark.getFrom(), date);
    }

    /** All who measured it are compared to the first who did. */
    private void checkUnits(Benchmark benchmark, int at, Programme programme, RuleContext context, FindingSink sink) {
        List<Measurement> figures = Resolved.one(benchmark.getIndicators().get(at)).map(indicator -> programme.getParticipants().stream()
                .flatMap(participant -> Resolved.all(participant.getEngagements()).stream()).map(Engagement::getBaseline)
                .filter(Objects::nonNull).flatMap(baseline -> baseline.getEntries().stream())
                .filter(entry -> entry.getIndicator() == indicator && entry.getValue() != null && entry.getValue().getUnit() != null)
                .toList()).orElse(List.of());
        figures.stream().filter(figure -> !units.comparable(figure.getValue().getUnit(), figures.getFirst().getValue().getUnit()))
                .findFirst().ifPresent(figure -> sink.report(Place.of(benchmark, SectorPackage.Literals.BENCHMARK__INDICATORS, at), "unit",
                        context.label(benchmark), Ids.of(figure.getIndicator()), figure.getValue().getUnit(),
                        figures.getFirst().getValue().getUnit()));
    }
}
