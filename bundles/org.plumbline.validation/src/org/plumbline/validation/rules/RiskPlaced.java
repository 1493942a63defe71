package org.plumbline.validation.rules;

import java.util.List;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.organization.Process;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-E-023: an assessed risk names the process or the block of the business model that it lies in; its card may do so for it,
 * by a block, or by a typical process that the organization has.
 */
public final class RiskPlaced extends CodedRule<AssessedRisk> {

    /** The rule. */
    public RiskPlaced() {
        super("IM-E-023", Severity.INFO, AssessedRisk.class);
    }

    @Override
    public void check(AssessedRisk risk, RuleContext context, FindingSink sink) {
        boolean card = Resolved.one(risk.getCard()).filter(known -> !known.getTouches().isEmpty() || hasProcess(risk, known)).isPresent();
        if (risk.eContainer() instanceof Engagement && risk.getProcesses().isEmpty() && risk.getTouches().isEmpty() && !card) {
            sink.report(Place.of(risk), "none", context.label(risk));
        }
    }

    private static boolean hasProcess(AssessedRisk risk, RiskCard card) {
        return !card.getProcesses().isEmpty() && risk.eContainer() instanceof Engagement engagement
                && Resolved.one(engagement.getOrganization()).filter(organization -> hasAny(organization.getProcesses(), card)).isPresent();
    }

    private static boolean hasAny(List<Process> processes, RiskCard card) {
        return processes.stream().anyMatch(process -> card.getProcesses().contains(process.getType()) || hasAny(process.getProcesses(), card));
    }
}
