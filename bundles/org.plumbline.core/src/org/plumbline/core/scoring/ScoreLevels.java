package org.plumbline.core.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.method.Scale;
import org.plumbline.model.method.ScaleDirection;
import org.plumbline.model.method.ScaleLevel;

/** Finds levels on a scale. Levels without a value are passed over, and a scale that is not given has no levels. */
public final class ScoreLevels {

    /** The level that has exactly this value; 3 and 3.0 are the same. */
    public Optional<ScaleLevel> at(Scale scale, BigDecimal value) {
        return valued(scale).filter(level -> value != null && level.getValue().compareTo(value) == 0).findFirst();
    }

    /** The level whose value is nearest; of two that are equally near, the worse one. */
    public Optional<ScaleLevel> nearest(Scale scale, BigDecimal value) {
        return valued(scale).min(Comparator
                .comparing((ScaleLevel level) -> level.getValue().subtract(value).abs())
                .thenComparing(bySeverity().reversed()));
    }

    /** The place of a level in its scale, counted from 0; empty for a level that stands in no scale. */
    public Optional<Integer> place(ScaleLevel level) {
        return level.eContainer() instanceof Scale scale
                ? Optional.of(scale.getLevels().indexOf(level))
                : Optional.empty();
    }

    /**
     * Orders levels of one scale from harmless to worst: by value, downwards where the scale says that high is better.
     */
    public Comparator<ScaleLevel> bySeverity() {
        return Comparator.comparing(ScoreLevels::severity);
    }

    /** Whether the high end of a scale is its good one. */
    public boolean highIsBetter(Scale scale) {
        return Resolved.one(scale).filter(Scale::isSetDirection)
                .filter(known -> known.getDirection() == ScaleDirection.BETTER).isPresent();
    }

    private static Stream<ScaleLevel> valued(Scale scale) {
        return Resolved.one(scale).stream().flatMap(known -> known.getLevels().stream())
                .filter(level -> level.getValue() != null);
    }

    private static BigDecimal severity(ScaleLevel level) {
        BigDecimal value = level.getValue() == null ? BigDecimal.ZERO : level.getValue();
        return level.eContainer() instanceof Scale scale && scale.getDirection() == ScaleDirection.BETTER
                ? value.negate()
                : value;
    }
}
