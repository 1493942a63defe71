package org.plumbline.validation.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.catalogue.Line;
import org.plumbline.model.governance.Body;
import org.plumbline.model.governance.GovernanceFramework;
import org.plumbline.model.organization.OrgUnit;
import org.plumbline.model.organization.Party;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-G-002: nobody stands in the second and in the third line at once: no party leads, belongs to or sits in bodies of both, and
 * those who lead them do not work in one unit; where one of the two has no head, those who belong to it count instead.
 */
public final class LinesApart extends CodedRule<Body> {

    /** The rule. */
    public LinesApart() {
        super("IM-G-002", Severity.ERROR, Body.class);
    }

    @Override
    public void check(Body third, RuleContext context, FindingSink sink) {
        if (!is(third, Line.THIRD) || !(third.eContainer() instanceof GovernanceFramework framework)) {
            return;
        }
        Parties parties = Parties.of(context);
        for (Body second : framework.getBodies()) {
            if (is(second, Line.SECOND)) {
                Set<Party> both = parties.within(third);
                both.retainAll(parties.within(second));
                Set<OrgUnit> units = units(third, parties);
                units.retainAll(units(second, parties));
                if (!both.isEmpty()) {
                    sink.report(Place.of(third), "party", context.label(third), context.label(second),
                            context.label(both.iterator().next()));
                } else if (!units.isEmpty()) {
                    sink.report(Place.of(third), third.getLead() == null || second.getLead() == null ? "members" : "unit", context.label(third), context.label(second),
                            context.label(units.iterator().next()));
                }
            }
        }
    }

    private static Set<OrgUnit> units(Body body, Parties parties) {
        return Resolved.one(body.getLead()).map(parties::units).orElseGet(() -> parties.within(body).stream()
                .flatMap(party -> parties.units(party).stream()).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static boolean is(Body body, Line line) {
        return body.isSetLine() && body.getLine() == line;
    }
}
