package org.plumbline.validation.rules;

import java.util.List;
import org.plumbline.model.organization.Party;
import org.plumbline.model.organization.Person;
import org.plumbline.model.plan.PlanPackage;
import org.plumbline.model.plan.PlanRevision;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-P-015: somebody is told about a revision of a plan, besides whoever made it, by whatever name. */
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
        } else if (revision.getBy() != null && revision.getToldTo().stream().allMatch(party -> isAuthor(party, revision.getBy(), context))) {
            sink.report(Place.of(revision, PlanPackage.Literals.PLAN_REVISION__TOLD_TO), "author", label, number,
                    context.label(revision.getBy()));
        }
    }

    /** Whether a party is the author: under the same name, or as the one person behind both. */
    private static boolean isAuthor(Party party, Party author, RuleContext context) {
        List<Person> persons = Parties.of(context).persons(party);
        return party == author || persons.size() == 1 && persons.equals(Parties.of(context).persons(author));
    }
}
