package org.plumbline.validation.rules;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.governance.Confidentiality;
import org.plumbline.model.governance.GovernancePackage;
import org.plumbline.model.governance.GrievanceMechanism;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-G-010: a way to bring a grievance has a channel, keeps names confidential and protects against retaliation. What the source
 * does not state is not missing.
 */
public final class GrievanceSafeguards extends CodedRule<GrievanceMechanism> {

    /** The rule. */
    public GrievanceSafeguards() {
        super("IM-G-010", Severity.ERROR, GrievanceMechanism.class);
    }

    @Override
    public void check(GrievanceMechanism mechanism, RuleContext context, FindingSink sink) {
        List<String> missing = new ArrayList<>();
        if (mechanism.getChannels().isEmpty() && !Openly.unstated(mechanism, context, "channel")) {
            missing.add("channel");
        }
        if (!mechanism.isSetConfidentiality() && !Openly.unstated(mechanism, context, "confidentiality")) {
            missing.add("confidentiality");
        }
        if (!mechanism.isNonRetaliation() && !Openly.unstated(mechanism, context, "non-retaliation", "retaliation")) {
            missing.add("protects against retaliation");
        }
        if (!missing.isEmpty()) {
            sink.report(Place.of(mechanism), "missing", context.label(mechanism), String.join(", ", missing));
        }
        if (mechanism.isSetConfidentiality() && mechanism.getConfidentiality() == Confidentiality.OPEN) {
            sink.report(Place.of(mechanism, GovernancePackage.Literals.GRIEVANCE_MECHANISM__CONFIDENTIALITY), "open",
                    context.label(mechanism));
        }
    }
}
