package org.plumbline.core.schedule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.Milestone;
import org.plumbline.model.values.PartialDate;

/**
 * The dates that the text states for an action, as days: a month or quarter begins with its first and ends with its
 * last day.
 */
public final class PlannedDates {

    /** The first day; for a milestone its day, which is the last one of a month or quarter. */
    public Optional<LocalDate> start(Action action) {
        return action instanceof Milestone
                ? milestone(action)
                : Optional.ofNullable(action.getFrom()).map(PartialDate::first);
    }

    /** The last day; for a milestone its day. */
    public Optional<LocalDate> end(Action action) {
        return action instanceof Milestone
                ? milestone(action)
                : Optional.ofNullable(action.getTo()).map(PartialDate::last);
    }

    private static Optional<LocalDate> milestone(Action action) {
        return Stream.of(Optional.ofNullable(action.getFrom()), Optional.ofNullable(action.getTo()))
                .flatMap(Optional::stream).findFirst().map(PartialDate::last);
    }
}
