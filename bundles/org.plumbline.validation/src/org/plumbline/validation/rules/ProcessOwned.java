package org.plumbline.validation.rules;

import org.plumbline.model.organization.OrganizationPackage;
import org.plumbline.model.organization.Process;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-O-002: somebody answers for every process, also for one that is part of another. */
public final class ProcessOwned extends CodedRule<Process> {

    /** The rule. */
    public ProcessOwned() {
        super("IM-O-002", Severity.WARNING, Process.class);
    }

    @Override
    public void check(Process process, RuleContext context, FindingSink sink) {
        if (process.getOwner() == null && !Openly.unstated(process, context, "owner")) {
            sink.report(Place.of(process, OrganizationPackage.Literals.PROCESS__OWNER), "none", context.label(process));
        }
    }
}
