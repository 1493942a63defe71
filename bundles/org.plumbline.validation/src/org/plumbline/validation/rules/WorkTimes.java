package org.plumbline.validation.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.core.schedule.WorkCalendars;
import org.plumbline.core.schedule.WorkTime;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.validation.RuleContext;

/** When the organizations of a project work; each calendar is read once for a model. */
final class WorkTimes {

    private final WorkCalendars calendars = new WorkCalendars();
    private final Map<Engagement, WorkTime> known = new HashMap<>();

    /** The work times of the project that is being checked. */
    static WorkTimes of(RuleContext context) {
        return context.derived(WorkTimes.class, all -> new WorkTimes());
    }

    /** When the organization of an engagement works; as is usual where there is none. */
    WorkTime of(Optional<Engagement> engagement) {
        return engagement.map(each -> known.computeIfAbsent(each, calendars::of)).orElseGet(calendars::usual);
    }
}
