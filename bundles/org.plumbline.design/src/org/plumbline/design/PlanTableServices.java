package org.plumbline.design;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.RaciKind;

/** The columns of the action plan. They are empty for a workstream, apart from its name. */
public class PlanTableServices {

    private final LabelServices labels;
    private final DesignWords words;

    /** Speaks as the files do. */
    public PlanTableServices() {
        this(Presentation.AS_WRITTEN);
    }

    /** Speaks as a host wants it. */
    public PlanTableServices(Presentation presentation) {
        labels = new LabelServices(presentation);
        words = new DesignWords(presentation.language());
    }

    /** The tool that an action puts in place. */
    public String toolName(EObject work) {
        return action(work).flatMap(action -> Resolved.one(action.getTool()).stream()).map(labels::label).collect(Collectors.joining());
    }

    /** The first day of an action. */
    public String fromText(EObject work) {
        return action(work).filter(action -> action.getFrom() != null).map(action -> action.getFrom().toString())
                .collect(Collectors.joining());
    }

    /** The last day of an action. */
    public String toText(EObject work) {
        return action(work).filter(action -> action.getTo() != null).map(action -> action.getTo().toString()).collect(Collectors.joining());
    }

    /** Who does an action. */
    public String responsibleNames(EObject work) {
        return action(work).flatMap(action -> action.getAssignments().stream())
                .filter(assignment -> assignment.getKind() == RaciKind.RESPONSIBLE)
                .flatMap(assignment -> Resolved.all(assignment.getParties()).stream()).map(labels::label).collect(Collectors.joining(words.of(", ")));
    }

    /** The status of an action, as the language says it. */
    public String statusWord(EObject work) {
        return action(work).filter(Action::isSetStatus).map(action -> words.of(action.getStatus())).collect(Collectors.joining());
    }

    /** How much of an action is done, in per cent. */
    public String percentText(EObject work) {
        return action(work).filter(Action::isSetPercent).map(action -> action.getPercent() + " %").collect(Collectors.joining());
    }

    /** What an action costs. */
    public String costText(EObject work) {
        return action(work).flatMap(action -> action.getCosts().stream())
                .map(money -> money.getAmount().toPlainString() + " " + money.getCurrency()).collect(Collectors.joining(words.of(", ")));
    }

    /** What an action waits for. */
    public String waitsFor(EObject work) {
        return action(work).flatMap(action -> action.getDependencies().stream())
                .flatMap(dependency -> Resolved.one(dependency.getOn()).stream()).map(Action::getId).collect(Collectors.joining(words.of(", ")));
    }

    private static Stream<Action> action(EObject work) {
        return work instanceof Action action ? Stream.of(action) : Stream.empty();
    }
}
