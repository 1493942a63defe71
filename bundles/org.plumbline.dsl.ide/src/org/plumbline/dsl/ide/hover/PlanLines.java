package org.plumbline.dsl.ide.hover;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.schedule.CriticalPath;
import org.plumbline.core.schedule.ScheduledAction;
import org.plumbline.core.schedule.WorkCalendars;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.Milestone;
import org.plumbline.model.plan.PlanPackage;
import org.plumbline.model.plan.RaciKind;
import org.plumbline.model.plan.Workstream;
import org.plumbline.model.values.PartialDate;

/** What the actions and workstreams of a plan show. */
record PlanLines(ProjectIndex index, Card card) {

    void add(EObject element) {
        switch (element) {
            case Action action -> action(action);
            case Workstream workstream -> workstream(workstream);
            default -> { }
        }
    }

    private void action(Action action) {
        card.line("when", Stream.of(action.getFrom(), action.getTo()).filter(Objects::nonNull).map(PartialDate::text).distinct()
                .collect(Collectors.joining(" – ")));
        card.field("status", action, PlanPackage.Literals.ACTION__STATUS);
        card.share("done", action.isSetPercent() ? Optional.of(new BigDecimal(action.getPercent()).movePointLeft(2)) : Optional.empty());
        parties("accountable", action, RaciKind.ACCOUNTABLE);
        parties("responsible", action, RaciKind.RESPONSIBLE);
        card.written("effort", action.getEffort());
        card.line("cost", action.getCosts().stream().map(Card::text).collect(Collectors.joining("; ")));
        card.element("tool", action.getTool());
        card.elements("reduces", action.getReduces());
        slack(action);
    }

    private void parties(String key, Action action, RaciKind kind) {
        card.elements(key, action.getAssignments().stream().filter(assignment -> assignment.getKind() == kind)
                .flatMap(assignment -> assignment.getParties().stream()).toList());
    }

    private void slack(Action action) {
        Optional<ScheduledAction> scheduled = action instanceof Milestone ? Optional.empty()
                : index.planOf(action).flatMap(plan -> new CriticalPath(index, new WorkCalendars()).of(plan))
                        .flatMap(schedule -> schedule.of(action));
        scheduled.ifPresent(entry -> card.line("slack",
                entry.critical() ? card.word("slack.none") : card.word("slack.days", entry.slack())));
    }

    private void workstream(Workstream workstream) {
        card.element("lead", workstream.getLead());
        card.elements("actions", workstream.getActions());
    }
}
