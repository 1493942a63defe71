package org.plumbline.validation.rules;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.governance.Body;
import org.plumbline.model.governance.GovLevel;
import org.plumbline.model.governance.GovernanceFramework;
import org.plumbline.model.governance.GovernancePackage;
import org.plumbline.model.governance.Seat;
import org.plumbline.model.organization.Party;
import org.plumbline.model.organization.Person;
import org.plumbline.model.organization.StaffKind;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-G-004: a seat on a level is held by those kinds of staff that the framework allows there. Where it allows nothing by name, staff
 * alone may govern and manage. Where it does name them, the same holds for members without a seat.
 */
public final class SeatsHeldByStaff extends CodedRule<Body> {

    /** The rule. */
    public SeatsHeldByStaff() {
        super("IM-G-004", Severity.ERROR, Body.class);
    }

    @Override
    public void check(Body body, RuleContext context, FindingSink sink) {
        if (!body.isSetTier() || !(body.eContainer() instanceof GovernanceFramework framework)) {
            return;
        }
        Set<StaffKind> allowed = allowed(framework, body.getTier());
        for (Seat seat : body.getSeats()) {
            Place place = Place.of(seat, GovernancePackage.Literals.SEAT__HOLDER);
            Optional<Person> stranger = Resolved.one(seat.getHolder()).flatMap(holder -> stranger(holder, allowed, context));
            Optional<StaffKind> open = seat.getStaffKinds().stream().filter(kind -> kind != null && !allowed.contains(kind)).findFirst();
            if (stranger.isPresent()) {
                report(place, "held", body, context.label(stranger.get()), stranger.get().getStaffKind(), allowed, context, sink);
            } else if (open.isPresent()) {
                report(Place.of(seat), "open", body, context.label(seat), open.get(), allowed, context, sink);
            }
        }
        if (framework.getStaffing().stream().anyMatch(rule -> rule.getLevel() == body.getTier())) {
            checkMembers(body, allowed, context, sink);
        }
        Resolved.one(body.getLead()).flatMap(lead -> stranger(lead, allowed, context))
                .ifPresent(person -> report(Place.of(body, GovernancePackage.Literals.BODY__LEAD), "led", body, context.label(person),
                        person.getStaffKind(), allowed, context, sink));
    }

    private static void checkMembers(Body body, Set<StaffKind> allowed, RuleContext context, FindingSink sink) {
        for (int index = 0; index < body.getMembers().size(); index++) {
            Place place = Place.of(body, GovernancePackage.Literals.BODY__MEMBERS, index);
            Resolved.one(body.getMembers().get(index)).flatMap(member -> stranger(member, allowed, context)).ifPresent(person ->
                    report(place, "member", body, context.label(person), person.getStaffKind(), allowed, context, sink));
        }
    }

    private static void report(Place place, String variant, Body body, String who, StaffKind kind, Set<StaffKind> allowed,
            RuleContext context, FindingSink sink) {
        sink.report(place, variant, context.label(body), who, kind.getLiteral(), body.getTier().getLiteral(),
                allowed.stream().map(StaffKind::getLiteral).collect(Collectors.joining(", ")));
    }

    private static Optional<Person> stranger(Party holder, Set<StaffKind> allowed, RuleContext context) {
        return Parties.of(context).persons(holder).stream()
                .filter(person -> person.isSetStaffKind() && !allowed.contains(person.getStaffKind())).findFirst();
    }

    private static Set<StaffKind> allowed(GovernanceFramework framework, GovLevel tier) {
        Set<StaffKind> named = EnumSet.noneOf(StaffKind.class);
        framework.getStaffing().stream().filter(rule -> rule.getLevel() == tier)
                .flatMap(rule -> rule.getKinds().stream()).filter(Objects::nonNull).forEach(named::add);
        if (named.isEmpty()) {
            return tier == GovLevel.DELIVERS ? EnumSet.allOf(StaffKind.class) : EnumSet.of(StaffKind.STAFF);
        }
        return named;
    }
}
