package org.plumbline.validation.rules;

import java.util.List;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.governance.Body;
import org.plumbline.model.governance.GovernancePackage;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-G-006: bodies do not report to each other in a circle. */
public final class AcyclicReporting extends CodedRule<Body> {

    /** The circles, found once for the model. */
    private record Reporting(Circles<Body> circles) {

        static Reporting of(RuleContext context) {
            return context.derived(Reporting.class, all -> new Reporting(new Circles<>(all.index().all(Body.class),
                    body -> Resolved.one(body.getReportsTo()).map(List::of).orElse(List.of()))));
        }
    }

    /** The rule. */
    public AcyclicReporting() {
        super("IM-G-006", Severity.ERROR, Body.class);
    }

    @Override
    public void check(Body body, RuleContext context, FindingSink sink) {
        Reporting.of(context).circles().endingAt(body)
                .ifPresent(circle -> sink.report(Place.of(body, GovernancePackage.Literals.BODY__REPORTS_TO), "circle",
                        context.label(body), Circles.way(circle)));
    }
}
