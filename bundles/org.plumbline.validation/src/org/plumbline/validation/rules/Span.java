package org.plumbline.validation.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.plumbline.model.core.Qualifier;
import org.plumbline.model.core.Quantity;

/**
 * Between which bounds a figure lies, both included. A figure that is qualified or rounded may have any value in its span, so two figures
 * contradict each other only where their spans do not meet.
 *
 * @param low the least that it can be; null where there is no such bound
 * @param high the most that it can be; null where there is no such bound
 */
record Span(BigDecimal low, BigDecimal high) {

    /** What nobody knows about a count: it is not negative. */
    static final Span ANY_COUNT = new Span(BigDecimal.ZERO, null);

    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    /** How far from the truth people call a figure "about" or "just over". */
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /** The span of a figure as it is qualified; empty where none is stated. A ratio, as in 2 of 3, is no such figure. */
    static Optional<Span> of(Quantity figure) {
        if (figure == null || figure.getOutOf() != null) {
            return Optional.empty();
        }
        BigDecimal value = figure.getValue();
        if (figure.getQualifier() == Qualifier.SEVERAL) {
            return Optional.of(new Span(TWO, null));
        }
        if (value == null) {
            return Optional.empty();
        }
        BigDecimal tenth = value.abs().multiply(TENTH);
        return Optional.of(switch (figure.getQualifier()) {
            case APPROXIMATE -> new Span(value.subtract(tenth), value.add(tenth));
            case OVER, AT_LEAST -> new Span(value, null);
            case UNDER, AT_MOST -> new Span(null, value);
            case JUST_OVER -> new Span(value, value.add(tenth));
            case JUST_UNDER -> new Span(value.subtract(tenth), value);
            case BETWEEN -> between(value, figure.getUpper());
            default -> exactly(value);
        });
    }

    /** The span of a figure, where a ratio such as 2 of 3 counts in hundredths. */
    static Optional<Span> measured(Quantity figure) {
        if (figure != null && figure.getOutOf() != null && figure.getValue() != null) {
            return exactly(figure.getValue()).percentOf(exactly(figure.getOutOf()));
        }
        return of(figure);
    }

    /** One value. */
    static Span exactly(BigDecimal value) {
        return new Span(value, value);
    }

    private static Span between(BigDecimal value, BigDecimal upper) {
        return upper == null ? new Span(value, null) : new Span(value.min(upper), value.max(upper));
    }

    /** Half a unit of the last digit behind the point that a figure is written with: what rounding may have taken or added. */
    static BigDecimal rounding(BigDecimal value) {
        return BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())).divide(TWO);
    }

    /** The same, wider by a margin on both sides. */
    Span widened(BigDecimal margin) {
        return new Span(low == null ? null : low.subtract(margin), high == null ? null : high.add(margin));
    }

    Span plus(Span other) {
        return new Span(low == null || other.low == null ? null : low.add(other.low),
                high == null || other.high == null ? null : high.add(other.high));
    }

    Span minus(Span other) {
        return plus(other.negated());
    }

    Span negated() {
        return new Span(high == null ? null : high.negate(), low == null ? null : low.negate());
    }

    /** The values of this as percentages of those of a whole; empty where the whole may be nothing or less. */
    Optional<Span> percentOf(Span whole) {
        boolean known = whole.low != null && whole.low.signum() > 0 && low != null && low.signum() >= 0;
        if (!known) {
            return Optional.empty();
        }
        BigDecimal least = whole.high == null ? BigDecimal.ZERO : percent(low, whole.high);
        return Optional.of(new Span(least, high == null ? null : percent(high, whole.low)));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, DIGITS);
    }

    /** Whether some value lies in both. */
    boolean meets(Span other) {
        return (low == null || other.high == null || low.compareTo(other.high) <= 0)
                && (high == null || other.low == null || other.low.compareTo(high) <= 0);
    }

    /** Whether some value of this is greater than some value of the other. */
    boolean mayExceed(Span other) {
        return high == null || other.low == null || high.compareTo(other.low) > 0;
    }

    /** A value to name in a message: the middle, or the bound that there is. */
    BigDecimal nominal() {
        if (low == null || high == null) {
            return low == null ? high : low;
        }
        return low.add(high).divide(TWO, DIGITS);
    }
}
