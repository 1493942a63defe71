package org.plumbline.core.schedule;

import java.math.BigDecimal;

/**
 * How far some actions have come.
 *
 * @param percent progress weighted by effort, from 0 to 100, one decimal
 * @param implementationRate share of done actions, from 0 to 100, one decimal
 * @param done number of done actions
 * @param active number of actions that were not cancelled; at least 1
 * @param cancelled number of cancelled actions
 * @param withoutEffort number of active actions that state no effort
 */
public record ProgressFigures(BigDecimal percent, BigDecimal implementationRate, int done, int active, int cancelled,
        int withoutEffort) {
}
