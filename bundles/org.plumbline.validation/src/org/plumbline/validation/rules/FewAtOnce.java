package org.plumbline.validation.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.organization.Organization;
import org.plumbline.model.organization.OrganizationPackage;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-P-018: on no day do the plans of an organization have more actions under way than it says it can work on at once. Only days count
 * that an action surely covers, and of those only days that are not past when the status is stated; what is done or paused takes nobody's time.
 */
public final class FewAtOnce extends CodedRule<Organization> {

    /** When an action is surely worked on. */
    private record Stretch(Action action, LocalDate first, LocalDate last) {

        boolean covers(LocalDate day) {
            return !first.isAfter(day) && !last.isBefore(day);
        }
    }

    /** The rule. */
    public FewAtOnce() {
        super("IM-P-018", Severity.INFO, Organization.class);
    }

    @Override
    public void check(Organization organization, RuleContext context, FindingSink sink) {
        if (!organization.isSetActionsAtOnce()) {
            return;
        }
        List<Stretch> work = context.index().engagements(organization).stream()
                .flatMap(engagement -> context.index().plan(engagement).stream())
                .flatMap(plan -> context.index().actions(plan).stream()).flatMap(action -> stretch(action, context).stream()).toList();
        work.stream().map(Stretch::first).distinct().sorted()
                .max(Comparator.comparingLong((LocalDate day) -> on(day, work).count()).thenComparing(Comparator.reverseOrder()))
                .ifPresent(day -> {
                    List<Action> actions = on(day, work).toList();
                    if (actions.size() > organization.getActionsAtOnce()) {
                        sink.report(Place.of(organization, OrganizationPackage.Literals.ORGANIZATION__ACTIONS_AT_ONCE), "many",
                                context.label(organization), Integer.toString(organization.getActionsAtOnce()),
                                Integer.toString(actions.size()), day.toString(), Ids.list(actions));
                    }
                });
    }

    private static Stream<Action> on(LocalDate day, List<Stretch> work) {
        return work.stream().filter(stretch -> stretch.covers(day)).map(Stretch::action);
    }

    private static Optional<Stretch> stretch(Action action, RuleContext context) {
        if (!Actions.isWork(action) || Actions.is(action, ActionStatus.DONE) || Actions.is(action, ActionStatus.ON_HOLD)
                || action.getFrom() == null || action.getTo() == null) {
            return Optional.empty();
        }
        LocalDate first = action.getFrom().last();
        LocalDate last = action.getTo().first();
        LocalDate begin = Actions.statusDay(action, context).filter(day -> day.isAfter(first)).orElse(first);
        return begin.isAfter(last) ? Optional.empty() : Optional.of(new Stretch(action, begin, last));
    }
}
