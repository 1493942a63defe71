package org.plumbline.core.results;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.model.results.Indicator;
import org.plumbline.model.results.Measurement;
import org.plumbline.model.results.Target;

/**
 * Where an indicator stands between its baseline and its target.
 *
 * @param indicator the indicator
 * @param baseline what was measured before anything was changed; empty where nothing was
 * @param target what should be reached next; empty where nothing is stated
 * @param latest the latest actual value; empty where there is none
 * @param attainment the share of the way from baseline to target that is done, four decimals: 0 at the baseline, 1 at
 *            the target, beyond both where the value is; empty where it is not defined
 */
public record IndicatorStanding(Indicator indicator, Optional<Measurement> baseline, Optional<Target> target,
        Optional<Measurement> latest, Optional<BigDecimal> attainment) {
}
