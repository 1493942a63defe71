package org.plumbline.core.schedule;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.organization.Party;

/**
 * The work that a plan puts on a party.
 *
 * @param party who works
 * @param hours all hours of work, one decimal
 * @param months the months from the first to the last one with work, without gaps
 */
public record PartyLoad(Party party, BigDecimal hours, List<Month> months) {

    /**
     * The work of one month.
     *
     * @param hours of work, one decimal
     * @param dedicated hours that are set aside, one decimal; empty where the engagement does not say
     */
    public record Month(YearMonth month, BigDecimal hours, Optional<BigDecimal> dedicated) {

        /** Whether there is more work than time set aside for it. */
        public boolean overloaded() {
            return dedicated.isPresent() && hours.compareTo(dedicated.get()) > 0;
        }
    }
}
