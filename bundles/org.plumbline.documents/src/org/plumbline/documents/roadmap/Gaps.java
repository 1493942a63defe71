package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.plumbline.core.project.Resolved;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.roadmap.RiskFacts.RiskFact;
import org.plumbline.model.core.Identified;
import org.plumbline.model.engagement.Choice;
import org.plumbline.model.engagement.ToolSelection;
import org.plumbline.model.engagement.Treatment;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.RaciKind;

/** What a careful reader of the roadmap would miss: risks without owner, level or answer, tools without actions, actions without dates. */
final class Gaps {

    private final Roadmap roadmap;
    private final List<List<Inline>> gaps = new ArrayList<>();

    Gaps(Roadmap roadmap) {
        this.roadmap = roadmap;
    }

    /** A sentence for each kind of gap that there is. */
    List<List<Inline>> all() {
        gaps.clear();
        whole("gap.organization", roadmap.organization().isEmpty());
        whole("gap.method", roadmap.methodology().isEmpty());
        whole("gap.risks", roadmap.risks().byPriority().isEmpty());
        whole("gap.plan", roadmap.plan().all().isEmpty());
        risks("gap.level", fact -> fact.now().levelOfRisk().isEmpty());
        risks("gap.owner", fact -> Resolved.one(fact.risk().getOwner()).isEmpty());
        risks("gap.treatment", fact -> fact.treatment() == Treatment.UNDECIDED);
        risks("gap.tool", fact -> fact.treatment() == Treatment.MITIGATE && unanswered(fact));
        risks("gap.accepted", fact -> fact.treatment() == Treatment.ACCEPT && Resolved.one(fact.risk().getAcceptedBy()).isEmpty());
        tools();
        actions("gap.dates", action -> action.getFrom() == null || action.getTo() == null);
        actions("gap.accountable", action -> PlanFacts.parties(action, RaciKind.ACCOUNTABLE).isEmpty());
        actions("gap.early", this::early);
        return List.copyOf(gaps);
    }

    private void whole(String key, boolean missing) {
        if (missing) {
            gaps.add(roadmap.words().fill(key));
        }
    }

    private boolean unanswered(RiskFact fact) {
        return roadmap.risks().chosenFor(fact.risk()).isEmpty()
                && roadmap.project().actionsReducing(fact.risk()).stream().noneMatch(roadmap.plan().all()::contains);
    }

    private boolean early(Action action) {
        return action.getFrom() != null && roadmap.plan().scheduled(action)
                .filter(entry -> entry.earliestStart().isAfter(action.getFrom().last())).isPresent();
    }

    private void risks(String key, Predicate<RiskFact> open) {
        add(key, roadmap.risks().byPriority().stream().filter(open).map(RiskFact::risk).toList());
    }

    private void actions(String key, Predicate<Action> open) {
        add(key, roadmap.plan().active().stream().filter(open).toList());
    }

    private void tools() {
        List<ToolSelection> idle = roadmap.risks().selections(Choice.SELECTED).stream().filter(selection -> Resolved.one(selection.getTool())
                .filter(tool -> roadmap.plan().active().stream().noneMatch(action -> action.getTool() == tool)).isPresent()).toList();
        if (!idle.isEmpty()) {
            gaps.add(roadmap.words().fillCount("gap.action", idle.size(),
                    roadmap.words().list(idle.stream().map(selection -> roadmap.texts().label(selection.getTool())).toList())));
        }
    }

    private void add(String key, List<? extends Identified> elements) {
        if (!elements.isEmpty()) {
            gaps.add(roadmap.words().fillCount(key, elements.size(), new Listing(roadmap).ids(elements)));
        }
    }
}
