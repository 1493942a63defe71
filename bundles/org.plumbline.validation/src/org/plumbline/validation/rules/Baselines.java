package org.plumbline.validation.rules;

import java.util.Optional;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.results.Baseline;
import org.plumbline.model.results.Indicator;
import org.plumbline.model.results.Measurement;
import org.plumbline.model.sector.Programme;

/** Where the figures of an indicator begin: at its own baseline, else at the entry in the baseline of what it belongs to. */
final class Baselines {

    private Baselines() {
    }

    /** The measurement that an indicator is compared to; empty where there is none. */
    static Optional<Measurement> of(Indicator indicator) {
        if (indicator.getBaseline() != null) {
            return Optional.of(indicator.getBaseline());
        }
        return Optional.ofNullable(around(indicator)).flatMap(baseline -> baseline.getEntries().stream()
                .filter(entry -> entry.getIndicator() == indicator).findFirst());
    }

    private static Baseline around(Indicator indicator) {
        return switch (indicator.eContainer()) {
            case Engagement engagement -> engagement.getBaseline();
            case Programme programme -> programme.getBaseline();
            case null, default -> null;
        };
    }
}
