package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.cost.PlanCosts;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Callout;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.ListBlock;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.roadmap.RiskFacts.RiskFact;
import org.plumbline.model.engagement.Choice;
import org.plumbline.model.engagement.Treatment;
import org.plumbline.model.plan.Approval;

/** What management is asked to decide: to approve the plan, or to follow one that it has approved. */
final class DecisionAsked {

    private final Roadmap roadmap;
    private final Wording words;
    private final Approvals approvals;

    DecisionAsked(Roadmap roadmap) {
        this.roadmap = roadmap;
        this.words = roadmap.words();
        this.approvals = new Approvals(roadmap);
    }

    Callout callout() {
        List<Block> blocks = roadmap.plan().all().isEmpty() ? List.of(words.paragraph("decision.noplan"))
                : approvals.approved() ? approved() : open();
        return new Callout(Callout.Kind.INFO, words.fill("decision.title"), blocks);
    }

    private List<Block> open() {
        List<List<Inline>> points = new ArrayList<>();
        int risks = roadmap.risks().byPriority().size();
        if (risks > 0) {
            points.add(words.fillCount("decision.risks", risks, new Inline.Reference(new Anchor("risks"))));
        }
        List<RiskFact> accepted = roadmap.risks().byPriority().stream().filter(fact -> fact.treatment() == Treatment.ACCEPT).toList();
        if (!accepted.isEmpty()) {
            points.add(words.fillCount("decision.accepted", accepted.size(),
                    new Listing(roadmap).ids(accepted.stream().map(RiskFact::risk).toList())));
        }
        int tools = roadmap.risks().selections(Choice.SELECTED).size();
        if (tools > 0) {
            points.add(words.fillCount("decision.tools", tools, new Inline.Reference(new Anchor("tools"))));
        }
        points.add(words.fillCount("decision.actions", roadmap.plan().active().size(), new Inline.Reference(new Anchor("plan"))));
        roadmap.plan().costs().map(PlanCosts::currencies).stream().flatMap(List::stream)
                .forEach(cost -> points.add(words.fill(cost.overBudget() ? "decision.cost.over" : "decision.cost",
                        roadmap.figures().money(cost.cost(), cost.currency()),
                        cost.budget().map(budget -> roadmap.figures().money(budget, cost.currency())).orElse(words.get("none")))));
        return List.of(words.paragraph("decision.open"), ListBlock.bullets(points));
    }

    private List<Block> approved() {
        List<List<Inline>> points = new ArrayList<>();
        points.add(words.fill("decision.progress", new Inline.Reference(new Anchor("plan-state"))));
        int open = roadmap.engagement().getOpenPoints().size();
        if (open > 0) {
            points.add(words.fillCount("decision.points", open, new Inline.Reference(new Anchor("open-points"))));
        }
        int late = roadmap.plan().overdue().size();
        if (late > 0) {
            points.add(words.fillCount("decision.late", late, new Inline.Reference(new Anchor("plan-state"))));
        }
        return List.of(new Paragraph(since()), ListBlock.bullets(points));
    }

    private List<Inline> since() {
        List<List<Inline>> given = approvals.approving().stream().map(this::given).toList();
        List<Inline> text = words.fill("decision.approved", words.list(given));
        int revisions = approvals.revisions().size();
        return revisions == 0 ? words.fill("decision.follow", text)
                : words.fill("decision.follow", words.fill("pair", text, words.fillCount("decision.revisions", revisions)));
    }

    private List<Inline> given(Approval approval) {
        return words.fill("decision.by", roadmap.texts().label(approval.getBy()), roadmap.figures().date(approval.getOn()));
    }
}
