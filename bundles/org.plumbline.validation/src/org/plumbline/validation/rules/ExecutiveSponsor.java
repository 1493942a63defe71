package org.plumbline.validation.rules;

import java.util.Optional;
import org.plumbline.model.governance.Body;
import org.plumbline.model.governance.GovLevel;
import org.plumbline.model.governance.GovernanceFramework;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-G-005: a framework has an executive sponsor: a body that governs has a head or a seat. */
public final class ExecutiveSponsor extends CodedRule<GovernanceFramework> {

    /** The rule. */
    public ExecutiveSponsor() {
        super("IM-G-005", Severity.ERROR, GovernanceFramework.class);
    }

    @Override
    public void check(GovernanceFramework framework, RuleContext context, FindingSink sink) {
        boolean sponsored = framework.getBodies().stream()
                .anyMatch(body -> body.isSetTier() && body.getTier() == GovLevel.GOVERNS
                        && (body.getLead() != null || !body.getSeats().isEmpty() || !body.getMembers().isEmpty()));
        if (!sponsored && !Openly.unstated(framework.getUnspecified(), "body", "bodies", "seat")) {
            Optional<Body> governing = framework.getBodies().stream()
                    .filter(body -> body.isSetTier() && body.getTier() == GovLevel.GOVERNS).findFirst();
            if (governing.isPresent()) {
                sink.report(Place.of(governing.get()), "empty", context.label(framework), context.label(governing.get()));
            } else {
                sink.report(Place.of(framework), "none", context.label(framework));
            }
        }
    }
}
