package org.plumbline.documents.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.core.project.Resolved;
import org.plumbline.documents.model.ApprovalBlock;
import org.plumbline.documents.model.ApprovalBlock.Signature;
import org.plumbline.model.organization.Party;
import org.plumbline.model.organization.Person;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.Approval;
import org.plumbline.model.plan.ApprovalKind;
import org.plumbline.model.plan.PlanRevision;
import org.plumbline.model.values.PartialDate;

/** How far the approval of the plan has come by the date that the document shows: what is dated later has not happened. */
final class Approvals {

    private final Roadmap roadmap;

    Approvals(Roadmap roadmap) {
        this.roadmap = roadmap;
    }

    /** The state of the document in a word or two. */
    String status() {
        Wording words = roadmap.words();
        if (roadmap.request().draft() || roadmap.plan().plan().isEmpty()) {
            return words.get("status.draft");
        }
        if (!approved()) {
            return words.get("status.open");
        }
        return revisions().isEmpty() ? words.get("status.approved")
                : words.get("status.revised", words.formats().number(revisions().getLast().getNumber()));
    }

    /** Whether all who are to approve the plan have done so, and there is at least one. */
    boolean approved() {
        return !approving().isEmpty() && approving().stream().allMatch(approval -> past(approval.getOn()));
    }

    /** The lines of those who approve. */
    List<Approval> approving() {
        return approvals().stream().filter(approval -> approval.getKind() == ApprovalKind.APPROVED).toList();
    }

    /** The revisions so far, in the order of the text. */
    List<PlanRevision> revisions() {
        return roadmap.plan().plan().map(ActionPlan::getRevisions).stream().flatMap(List::stream)
                .filter(revision -> revision.getOn() == null || past(revision.getOn())).toList();
    }

    /** The block to sign. Where the text names nobody who prepares or approves, there is a line for it all the same. */
    ApprovalBlock block() {
        List<Signature> lines = new ArrayList<>();
        if (approvals().isEmpty()) {
            lines.add(blank(ApprovalKind.PREPARED));
        }
        approvals().forEach(approval -> lines.add(line(approval)));
        if (approving().isEmpty()) {
            lines.add(blank(ApprovalKind.APPROVED));
        }
        return new ApprovalBlock(roadmap.words().fill("approval.title"),
                List.of(roadmap.words().paragraph(approved() ? "approval.given" : "approval.asked")), lines);
    }

    private List<Approval> approvals() {
        return roadmap.plan().plan().map(plan -> List.<Approval>copyOf(plan.getApprovals())).orElse(List.of());
    }

    private Signature blank(ApprovalKind kind) {
        return new Signature(roadmap.words().word(kind), "", "", Optional.empty(), "");
    }

    private Signature line(Approval approval) {
        boolean given = past(approval.getOn());
        boolean day = given && approval.getOn().precision() == PartialDate.Precision.DAY;
        String reference = approval.getReference() == null || !given ? "" : approval.getReference();
        String note = given && !day ? roadmap.figures().date(approval.getOn()) + (reference.isEmpty() ? "" : roadmap.words().get("list.next") + reference) : reference;
        return new Signature(roadmap.words().word(approval.getKind()), role(approval.getBy()), roadmap.texts().name(approval.getBy()),
                day ? Optional.of(approval.getOn().first()) : Optional.empty(), note);
    }

    private String role(Party party) {
        return party instanceof Person person && !person.eIsProxy()
                ? Resolved.all(person.getRoles()).stream().map(roadmap.texts()::name).collect(Collectors.joining(roadmap.words().get("list.next")))
                : "";
    }

    private boolean past(PartialDate date) {
        Optional<LocalDate> asOf = roadmap.asOf();
        return date != null && asOf.map(day -> !date.first().isAfter(day)).orElse(true);
    }
}
