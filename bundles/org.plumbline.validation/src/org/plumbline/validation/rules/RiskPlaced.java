package org.plumbline.validation.rules;

import org.plumbline.core.project.Resolved;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-E-023: an assessed risk names the process or the block of the business model that it lies in; its card may do so for it.
 */
public final class RiskPlaced extends CodedRule<AssessedRisk> {

    /** The rule. */
    public RiskPlaced() {
        super("IM-E-023", Severity.INFO, AssessedRisk.class);
    }

    @Override
    public void check(AssessedRisk risk, RuleContext context, FindingSink sink) {
        boolean card = Resolved.one(risk.getCard()).filter(known -> !known.getTouches().isEmpty()).isPresent();
        if (risk.eContainer() instanceof Engagement && risk.getProcesses().isEmpty() && risk.getTouches().isEmpty() && !card) {
            sink.report(Place.of(risk), "none", context.label(risk));
        }
    }
}
