package org.plumbline.validation.rules;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.engagement.Workshop;
import org.plumbline.model.method.PhaseKind;
import org.plumbline.model.results.Baseline;
import org.plumbline.model.sector.Programme;
import org.plumbline.model.values.PartialDate;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-E-002: no workshop is held before there is a baseline. One that is still ahead may wait for it, and for a workshop of a programme those
 * that the participants have measured will do.
 */
public final class BaselineBeforeWorkshop extends CodedRule<Workshop> {

    /** The rule. */
    public BaselineBeforeWorkshop() {
        super("IM-E-002", Severity.ERROR, Workshop.class);
    }

    @Override
    public void check(Workshop workshop, RuleContext context, FindingSink sink) {
        EObject whole = workshop.eContainer();
        if (whole == null) {
            return;
        }
        Baseline baseline = baseline(whole);
        String[] texts = {context.label(workshop), context.label(whole),
            baseline == null || baseline.getOn() == null ? "" : baseline.getOn().text()};
        Place place = Place.of(workshop, EngagementPackage.Literals.WORKSHOP__FROM);
        if (baseline != null && isBefore(workshop.getFrom(), baseline.getOn())) {
            sink.report(place, "late", texts);
        } else if (isAhead(workshop, whole)) {
            return;
        } else if (baseline == null) {
            sink.report(place, "none", texts);
        } else if (baseline.getEntries().isEmpty()) {
            sink.report(place, "empty", texts);
        } else if (!hasDate(baseline)) {
            sink.report(place, "undated", texts);
        }
    }

    /** The baseline of an engagement or a programme; where a programme has none, one of an engagement of its participants. */
    private static Baseline baseline(EObject whole) {
        return switch (whole) {
            case Engagement engagement -> engagement.getBaseline();
            case Programme programme when programme.getBaseline() == null -> programme.getParticipants().stream()
                    .flatMap(participant -> Resolved.all(participant.getEngagements()).stream()).map(Engagement::getBaseline)
                    .filter(Objects::nonNull).findFirst().orElse(null);
            case Programme programme -> programme.getBaseline();
            default -> null;
        };
    }

    private static boolean isAhead(Workshop workshop, EObject whole) {
        boolean preparing = whole instanceof Engagement engagement && engagement.isSetPhase()
                && engagement.getPhase() == PhaseKind.PREPARATION;
        return workshop.getBallots().isEmpty() && (preparing || isBefore(Joint.statusOn(whole), workshop.getFrom()));
    }

    private static boolean hasDate(Baseline baseline) {
        return baseline.getOn() != null || baseline.getEntries().stream().allMatch(entry -> entry.getOn() != null);
    }

    /** Whether every day of a date comes before every day of the other; not if one of them is unknown. */
    private static boolean isBefore(PartialDate date, PartialDate other) {
        return date != null && other != null && date.last().isBefore(other.first());
    }
}
