package org.plumbline.validation.rules;

import org.plumbline.model.plan.Initiative;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-G-009: every initiative belongs to a workstream. */
public final class InitiativeInWorkstream extends CodedRule<Initiative> {

    /** The rule. */
    public InitiativeInWorkstream() {
        super("IM-G-009", Severity.ERROR, Initiative.class);
    }

    @Override
    public void check(Initiative initiative, RuleContext context, FindingSink sink) {
        if (initiative.getWorkstream() == null && !Openly.unstated(initiative, context, "workstream")) {
            sink.report(Place.of(initiative), "none", context.label(initiative), Ids.of(initiative));
        }
    }
}
