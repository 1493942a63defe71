package org.plumbline.core.scoring;

import java.util.Optional;
import java.util.function.Function;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Score;

/** The moments that a risk may be scored for. */
public enum Stage {

    /** Without any control. */
    INHERENT(AssessedRisk::getInherent),

    /** With the controls that are there. */
    CURRENT(AssessedRisk::getCurrent),

    /** As expected after treatment. */
    RESIDUAL(AssessedRisk::getResidual),

    /** As wanted. */
    TARGET(AssessedRisk::getTarget);

    private final Function<AssessedRisk, Score> score;

    Stage(Function<AssessedRisk, Score> score) {
        this.score = score;
    }

    /** The score of a risk for this moment; empty where it was not scored. */
    public Optional<Score> of(AssessedRisk risk) {
        return Optional.ofNullable(score.apply(risk));
    }
}
