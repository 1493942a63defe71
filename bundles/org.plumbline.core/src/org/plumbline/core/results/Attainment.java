package org.plumbline.core.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.core.units.UnitVocabulary;
import org.plumbline.model.core.Quantity;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.results.Baseline;
import org.plumbline.model.results.Indicator;
import org.plumbline.model.results.Measurement;
import org.plumbline.model.results.Target;
import org.plumbline.model.values.PartialDate;

/**
 * How much of the way from baseline to target an indicator has gone: (actual − baseline) / (target − baseline). The
 * sign follows from the two ends, so it holds for figures that should rise and for those that should fall. Not defined
 * where the target equals the baseline, a figure is missing, or the units differ. A range stands for its middle.
 *
 * <p>Source: the baseline, target and actual of results-based management (OECD DAC).
 */
public final class Attainment {

    private static final int DECIMALS = 4;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final UnitVocabulary units;

    /** Attainment of figures whose units are compared by a vocabulary. */
    public Attainment(UnitVocabulary units) {
        this.units = units;
    }

    /**
     * Where an indicator stands in an engagement. The baseline of the engagement goes before one of the indicator's own.
     *
     * @param asOf values of later dates are left out; empty for everything that the text holds
     */
    public IndicatorStanding of(Indicator indicator, Engagement engagement, Optional<LocalDate> asOf) {
        Optional<Measurement> baseline = Optional.ofNullable(engagement.getBaseline()).map(Baseline::getEntries)
                .flatMap(entries -> entries.stream().filter(entry -> entry.getIndicator() == indicator).findFirst())
                .or(() -> Optional.ofNullable(indicator.getBaseline()));
        Optional<Target> target = nextTarget(indicator.getTargets(), asOf);
        Optional<Measurement> latest = latest(indicator.getMeasurements(), asOf);
        Optional<BigDecimal> share = share(baseline.map(Measurement::getValue), target.map(Target::getValue),
                latest.map(Measurement::getValue));
        return new IndicatorStanding(indicator, baseline, target, latest, share);
    }

    /** The share of the way that is done, four decimals; empty where it is not defined. */
    public Optional<BigDecimal> share(Optional<Quantity> baseline, Optional<Quantity> target,
            Optional<Quantity> actual) {
        Optional<BigDecimal> from = baseline.flatMap(Attainment::figure);
        Optional<BigDecimal> to = target.flatMap(Attainment::figure);
        Optional<BigDecimal> at = actual.flatMap(Attainment::figure);
        if (from.isEmpty() || to.isEmpty() || at.isEmpty() || from.get().compareTo(to.get()) == 0
                || !sameUnit(baseline.get(), target.get()) || !sameUnit(baseline.get(), actual.get())) {
            return Optional.empty();
        }
        return Optional.of(at.get().subtract(from.get())
                .divide(to.get().subtract(from.get()), DECIMALS, RoundingMode.HALF_UP));
    }

    /**
     * The latest value that was known at a date: the last one in the text of those with the latest date; undated ones
     * first.
     */
    private static Optional<Measurement> latest(List<Measurement> measurements, Optional<LocalDate> asOf) {
        Comparator<Measurement> byDate = Comparator.comparing(Measurement::getOn,
                Comparator.nullsFirst(Comparator.naturalOrder()));
        return measurements.stream()
                .filter(measurement -> asOf.isEmpty() || measurement.getOn() == null
                        || !measurement.getOn().first().isAfter(asOf.get()))
                .reduce((earlier, later) -> byDate.compare(later, earlier) >= 0 ? later : earlier);
    }

    /** The target that is due next; without a date to judge at, or after all are due, the one that is due last. */
    private static Optional<Target> nextTarget(List<Target> targets, Optional<LocalDate> asOf) {
        Comparator<PartialDate> endless = Comparator.nullsLast(Comparator.comparing(PartialDate::last));
        Comparator<Target> byDate = Comparator.comparing(Target::getBy, endless);
        Optional<Target> next = asOf.flatMap(date -> targets.stream()
                .filter(target -> target.getBy() == null || !target.getBy().last().isBefore(date)).min(byDate));
        return next.or(() -> targets.stream().max(byDate));
    }

    private static Optional<BigDecimal> figure(Quantity quantity) {
        return Optional.ofNullable(quantity.getValue()).map(value -> quantity.getUpper() == null
                ? value
                : value.add(quantity.getUpper()).divide(TWO, DECIMALS, RoundingMode.HALF_UP));
    }

    private boolean sameUnit(Quantity left, Quantity right) {
        return Objects.equals(units.canonical(left.getUnit()), units.canonical(right.getUnit()));
    }
}
