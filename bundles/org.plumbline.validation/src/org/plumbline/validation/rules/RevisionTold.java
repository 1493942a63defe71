package org.plumbline.validation.rules;

import org.plumbline.model.plan.PlanPackage;
import org.plumbline.model.plan.PlanRevision;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-P-015: somebody is told about a revision of a plan, besides whoever made it. */
public final class RevisionTold extends CodedRule<PlanRevision> {

    /** The rule. */
    public RevisionTold() {
        super("IM-P-015", Severity.WARNING, PlanRevision.class);
    }

    @Override
    public void check(PlanRevision revision, RuleContext context, FindingSink sink) {
        String label = context.label(revision.eContainer());
        String number = Integer.toString(revision.getNumber());
        if (revision.getToldTo().isEmpty()) {
            sink.report(Place.of(revision), "nobody", label, number);
        } else if (revision.getBy() != null && revision.getToldTo().stream().allMatch(party -> party == revision.getBy())) {
            sink.report(Place.of(revision, PlanPackage.Literals.PLAN_REVISION__TOLD_TO), "author", label, number,
                    context.label(revision.getBy()));
        }
    }
}
