package org.plumbline.validation.rules;

import org.plumbline.model.sector.Programme;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-S-001: a programme is led by an organization. */
public final class ProgrammeLed extends CodedRule<Programme> {

    /** The rule. */
    public ProgrammeLed() {
        super("IM-S-001", Severity.ERROR, Programme.class);
    }

    @Override
    public void check(Programme programme, RuleContext context, FindingSink sink) {
        if (programme.getLead() == null && !Openly.unstated(programme, context, "lead", "led")) {
            sink.report(Place.of(programme), "none", context.label(programme));
        }
    }
}
