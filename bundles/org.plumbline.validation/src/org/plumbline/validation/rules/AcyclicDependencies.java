package org.plumbline.validation.rules;

import java.util.List;
import org.plumbline.core.schedule.Cycle;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.Dependency;
import org.plumbline.model.plan.PlanPackage;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-P-004: no action waits for itself, be it by way of others. */
public final class AcyclicDependencies extends CodedRule<Action> {

    /** The circles of actions, found once for the model. */
    record Waits(Circles<Action> circles) {

        static Waits of(RuleContext context) {
            return context.derived(Waits.class,
                    all -> new Waits(new Circles<>(all.index().all(Action.class), AcyclicDependencies::predecessors)));
        }
    }

    /** The rule. */
    public AcyclicDependencies() {
        super("IM-P-004", Severity.ERROR, Action.class);
    }

    @Override
    public void check(Action action, RuleContext context, FindingSink sink) {
        Waits.of(context).circles().endingAt(action).ifPresent(circle -> report(action, circle, context, sink));
    }

    private static void report(Action action, Cycle<Action> circle, RuleContext context, FindingSink sink) {
        Action first = circle.path().getFirst();
        Dependency last = action.getDependencies().get(predecessors(action).indexOf(first));
        Place place = Place.of(last, PlanPackage.Literals.DEPENDENCY__ON);
        if (circle.path().size() == 1) {
            sink.report(place, "itself", context.label(action));
        } else {
            sink.report(place, "circle", context.label(action), Circles.way(circle), Ids.of(action),
                    Ids.of(first));
        }
    }

    private static List<Action> predecessors(Action action) {
        return action.getDependencies().stream().map(Dependency::getOn).toList();
    }
}
