package org.plumbline.validation.rules;

import java.util.Optional;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.method.PhaseKind;
import org.plumbline.model.plan.Action;
import org.plumbline.validation.RuleContext;

/** How far an engagement has come. */
final class Phases {

    private Phases() {
    }

    /** Whether it says that it is in a phase, or in a later one. */
    static boolean reached(Engagement engagement, PhaseKind phase) {
        return engagement.isSetPhase() && engagement.getPhase().compareTo(phase) >= 0;
    }

    /** Whether it says that it has not come so far yet. */
    static boolean isBefore(Engagement engagement, PhaseKind phase) {
        return engagement.isSetPhase() && engagement.getPhase().compareTo(phase) < 0;
    }

    /** Whether implementation has begun: it says so, or somebody works on an action of its plan. */
    static boolean hasBegun(Engagement engagement, RuleContext context) {
        return reached(engagement, PhaseKind.IMPLEMENTATION) || begunAction(engagement, context).isPresent();
    }

    /** The first action that somebody works or has worked on. */
    static Optional<Action> begunAction(Engagement engagement, RuleContext context) {
        return context.index().plan(engagement).flatMap(plan -> context.index().actions(plan).stream().filter(Phases::isBegun).findFirst());
    }

    private static boolean isBegun(Action action) {
        boolean moved = action.isSetStatus() && switch (action.getStatus()) {
            case IN_PROGRESS, SLOWED, ON_HOLD, DONE -> true;
            case PROPOSED, APPROVED, CANCELLED -> false;
        };
        return moved || action.isSetPercent() && action.getPercent() > 0;
    }
}
