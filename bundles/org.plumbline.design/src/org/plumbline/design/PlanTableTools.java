package org.plumbline.design;

import java.time.DateTimeException;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionStatus;
import org.plumbline.model.plan.Milestone;
import org.plumbline.model.values.PartialDate;

/** What typing into the action plan does. Words that mean nothing change nothing; no words take the field away. */
public class PlanTableTools {

    /** Writes the first day, as 2026-04-30; the last day moves with one that would lie after it. */
    public EObject writeFrom(EObject work, String words) {
        date(words).filter(date -> work instanceof Action).ifPresent(date -> {
            Action action = (Action) work;
            action.setFrom(date);
            if (action.getTo() != null && action.getTo().compareTo(date) < 0 || action.getTo() == null && hasEnd(action)) {
                action.setTo(date);
            }
        });
        return work;
    }

    /** Writes the last day; the first day moves with one that would lie before it. */
    public EObject writeTo(EObject work, String words) {
        date(words).filter(date -> work instanceof Action action && hasEnd(action)).ifPresent(date -> {
            Action action = (Action) work;
            action.setTo(date);
            if (action.getFrom() == null || action.getFrom().compareTo(date) > 0) {
                action.setFrom(date);
            }
        });
        return work;
    }

    /** Writes the status: proposed, approved, underway, slowed, paused, done, cancelled. */
    public EObject writeStatus(EObject work, String words) {
        if (work instanceof Action action && words.isBlank()) {
            action.unsetStatus();
        } else if (work instanceof Action action) {
            TypedWord.of(ActionStatus.values(), words).ifPresent(action::setStatus);
        }
        return work;
    }

    /** Writes how much is done, from 0 to 100 per cent. */
    public EObject writePercent(EObject work, String words) {
        String figure = words.replace("%", "").strip();
        if (work instanceof Action action && figure.isEmpty()) {
            action.unsetPercent();
        } else if (work instanceof Action action && figure.matches("\\d{1,2}|100")) {
            action.setPercent(Integer.parseInt(figure));
        }
        return work;
    }

    private static boolean hasEnd(Action action) {
        return !(action instanceof Milestone);
    }

    private static Optional<PartialDate> date(String words) {
        try {
            return Optional.of(PartialDate.valueOf(words.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
