package org.plumbline.validation.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.model.core.LString;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.Approval;
import org.plumbline.model.plan.ApprovalKind;
import org.plumbline.model.plan.Milestone;
import org.plumbline.model.plan.PlanPackage;
import org.plumbline.model.plan.PlanRevision;
import org.plumbline.model.values.PartialDate;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-P-014: where dates of an approved plan differ from those that were approved, a revision made no earlier than the approval says so.
 * A revision that names actions by their ids is about those, any other about all.
 */
public final class MovesRecorded extends CodedRule<ActionPlan> {

    /** The rule. */
    public MovesRecorded() {
        super("IM-P-014", Severity.WARNING, ActionPlan.class);
    }

    @Override
    public void check(ActionPlan plan, RuleContext context, FindingSink sink) {
        List<Approval> approvals = plan.getApprovals().stream().filter(each -> each.getKind() == ApprovalKind.APPROVED).toList();
        List<Action> moved = context.index().actions(plan).stream()
                .filter(action -> !Actions.is(action, ActionStatus.CANCELLED)).filter(MovesRecorded::isMoved).toList();
        if (approvals.isEmpty() || moved.isEmpty()) {
            return;
        }
        List<PlanRevision> revisions = plan.getRevisions().stream()
                .filter(revision -> approvals.stream().noneMatch(approval -> Dates.isAfter(approval.getOn(), revision.getOn()))).toList();
        List<String> all = context.index().actions(plan).stream().map(Ids::of).toList();
        for (Action action : moved) {
            if (revisions.stream().noneMatch(revision -> isAbout(revision, action, all))) {
                sink.report(Place.of(action, PlanPackage.Literals.ACTION__APPROVED_FROM),
                        action instanceof Milestone ? "milestone" : revisions.isEmpty() ? "none" : "other", context.label(action),
                        text(action.getFrom(), end(action)), text(action.getApprovedFrom(), action.getApprovedTo()));
            }
        }
    }

    private static boolean isMoved(Action action) {
        return differ(action.getFrom(), action.getApprovedFrom()) || differ(end(action), action.getApprovedTo());
    }

    private static PartialDate end(Action action) {
        return action instanceof Milestone ? null : action.getTo();
    }

    /** Whether two dates have no day in common; not if one of them is unknown. */
    private static boolean differ(PartialDate date, PartialDate approved) {
        return Dates.isAfter(date, approved) || Dates.isAfter(approved, date);
    }

    private static boolean isAbout(PlanRevision revision, Action action, List<String> ids) {
        return names(revision, Ids.of(action)) || ids.stream().noneMatch(id -> names(revision, id));
    }

    private static boolean names(PlanRevision revision, String id) {
        Pattern word = Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(id) + "(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])");
        return revision.getReason() != null && revision.getReason().getEntries().stream().map(LString::getText)
                .anyMatch(text -> text != null && word.matcher(text).find());
    }

    private static String text(PartialDate from, PartialDate to) {
        String first = from == null ? "…" : from.text();
        return to == null ? first : first + " – " + to.text();
    }
}
