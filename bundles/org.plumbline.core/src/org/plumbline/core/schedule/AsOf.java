package org.plumbline.core.schedule;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.model.engagement.Engagement;

/**
 * The date that progress is judged at: the one that was asked for, else the one that the text states
 * ({@code status on}), the last day of it for a month or quarter. Without either nothing is overdue. Nothing here reads the clock.
 */
public final class AsOf {

    /** The date for an engagement. */
    public Optional<LocalDate> of(Engagement engagement, Optional<LocalDate> asked) {
        return asked.or(() -> Optional.ofNullable(engagement.getStatusOn()).map(date -> date.last()));
    }
}
