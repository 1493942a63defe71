package org.plumbline.validation.rules;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.schedule.AsOf;
import org.plumbline.core.schedule.DedicatedTime;
import org.plumbline.core.schedule.Load;
import org.plumbline.core.schedule.PartyLoad;
import org.plumbline.core.schedule.WorkTime;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.engagement.Participation;
import org.plumbline.model.organization.Party;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-P-009: in no month does a plan put more work on somebody than the time that the engagement sets aside for it. A role that one
 * person holds is that person, so that two roles of one person share one time. Months before the stated progress are past mending.
 */
public final class LoadWithinTime extends CodedRule<ActionPlan> {

    private record Overload(YearMonth month, BigDecimal hours, BigDecimal dedicated) {

        BigDecimal excess() {
            return hours.subtract(dedicated);
        }
    }

    /** The rule. */
    public LoadWithinTime() {
        super("IM-P-009", Severity.WARNING, ActionPlan.class);
    }

    @Override
    public void check(ActionPlan plan, RuleContext context, FindingSink sink) {
        Engagement engagement = Resolved.one(plan.getEngagement()).orElse(null);
        if (engagement == null) {
            return;
        }
        WorkTime time = WorkTimes.of(context).of(Optional.of(engagement));
        Optional<YearMonth> now = new AsOf().of(engagement, Optional.empty()).map(YearMonth::from);
        Map<Party, TreeMap<YearMonth, BigDecimal>> work = work(new Load(context.index(), time).of(plan), context);
        Map<Party, List<Participation>> set = participations(engagement, context);
        set.forEach((party, parts) -> {
            List<Overload> overloads = work.getOrDefault(party, new TreeMap<>()).entrySet().stream()
                    .filter(month -> now.isEmpty() || !month.getKey().isBefore(now.get()))
                    .map(month -> new Overload(month.getKey(), month.getValue(),
                            dedicated(parts, month.getKey(), engagement, new DedicatedTime(time))))
                    .filter(month -> month.excess().signum() > 0).toList();
            overloads.stream().max(Comparator.comparing(Overload::excess)).ifPresent(worst -> sink.report(
                    Place.of(parts.getFirst(), EngagementPackage.Literals.PARTICIPATION__DEDICATED),
                    overloads.size() == 1 ? "once" : "often", context.label(parts.getFirst().getParty()), context.label(plan),
                    Figures.plain(worst.hours()), worst.month().toString(), Figures.plain(worst.dedicated()),
                    Integer.toString(overloads.size())));
        });
    }

    private static Map<Party, TreeMap<YearMonth, BigDecimal>> work(List<PartyLoad> loads, RuleContext context) {
        Map<Party, TreeMap<YearMonth, BigDecimal>> work = new LinkedHashMap<>();
        for (PartyLoad load : loads) {
            TreeMap<YearMonth, BigDecimal> months = work.computeIfAbsent(who(load.party(), context), key -> new TreeMap<>());
            load.months().forEach(month -> months.merge(month.month(), month.hours(), BigDecimal::add));
        }
        return work;
    }

    /** The participations with time set aside, by who has it. */
    private static Map<Party, List<Participation>> participations(Engagement engagement, RuleContext context) {
        Map<Party, List<Participation>> parts = new LinkedHashMap<>();
        for (Participation part : engagement.getParticipations()) {
            if (part.getDedicated() != null && part.getDedicated().getValue() != null) {
                Resolved.one(part.getParty()).map(party -> who(party, context))
                        .ifPresent(who -> parts.merge(who, List.of(part), LoadWithinTime::join));
            }
        }
        return parts;
    }

    private static BigDecimal dedicated(List<Participation> parts, YearMonth month, Engagement engagement, DedicatedTime time) {
        return parts.stream().map(Participation::getParty).distinct()
                .flatMap(party -> time.hours(engagement, party, month).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Participation> join(List<Participation> first, List<Participation> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static Party who(Party party, RuleContext context) {
        List<? extends Party> holders = Parties.of(context).persons(party);
        return holders.size() == 1 ? holders.getFirst() : party;
    }
}
