package org.plumbline.core.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.model.method.ScaleLevel;

/** What scoring a risk gives: a level, or the reason why there is none. */
public sealed interface Rating {

    /** The level of risk; empty where there is none. */
    default Optional<ScaleLevel> levelOfRisk() {
        return this instanceof Rated rated ? Optional.of(rated.level()) : Optional.empty();
    }

    /** The cell of likelihood and impact; empty where the score does not fall into one. */
    default Optional<Cell> cellOfMatrix() {
        return switch (this) {
            case Rated rated -> Optional.of(rated.cell());
            case Unrated unrated -> unrated.cell();
        };
    }

    /**
     * A risk with a level.
     *
     * @param level on the methodology's scale of levels
     * @param cell where it lies between likelihood and impact
     * @param figure what the level was found by: likelihood times or plus impact, times detectability where the methodology scores it; empty for scoring by matrix
     */
    record Rated(ScaleLevel level, Cell cell, Optional<BigDecimal> figure) implements Rating {
    }

    /**
     * A risk without a level.
     *
     * @param reason why there is none
     * @param cell where it lies between likelihood and impact all the same; often empty
     */
    record Unrated(Missing reason, Optional<Cell> cell) implements Rating {
    }

    /**
     * A place between likelihood and impact.
     *
     * @param likelihood the level of likelihood
     * @param impact the level of impact that is nearest to the impact as a whole
     */
    record Cell(ScaleLevel likelihood, ScaleLevel impact) {
    }

    /** What a level could not be found for. */
    enum Missing {
        /** The engagement names no methodology, or one that there is not. */
        METHODOLOGY,
        /** The risk was not scored. */
        SCORE,
        /** The score has no likelihood. */
        LIKELIHOOD,
        /** The score has no impact. */
        IMPACT,
        /** The likelihood is no value of the methodology's scale of likelihood. */
        LIKELIHOOD_ON_SCALE,
        /** An impact is no value of the methodology's scale of impact. */
        IMPACT_ON_SCALE,
        /** The level is a product of three, and the score does not say how hard the risk is to see. */
        DETECTABILITY,
        /** The weights of the scored dimensions do not add up to more than nothing. */
        WEIGHTS,
        /** The methodology's matrix has no such cell, or the cell names no level. */
        MATRIX_CELL,
        /** No band of the methodology reaches down to the figure. */
        BAND
    }
}
