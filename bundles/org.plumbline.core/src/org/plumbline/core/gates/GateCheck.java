package org.plumbline.core.gates;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.model.engagement.Engagement;

/** Looks whether one condition of a gate is met by an engagement. */
@FunctionalInterface
interface GateCheck {

    /**
     * @param asOf what is dated later has not happened yet; empty to believe every date
     */
    GateState check(Engagement engagement, Optional<LocalDate> asOf);
}
