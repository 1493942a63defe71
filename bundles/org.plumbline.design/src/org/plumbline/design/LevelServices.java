package org.plumbline.design;

import java.util.Map;
import java.util.Optional;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.scoring.RiskScoring;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.method.ScaleLevel;

/** How severe risks are, in the steps that diagrams have colours for. */
public class LevelServices {

    private final RiskScoring scoring = new RiskScoring();
    private final LevelSteps steps = new LevelSteps();
    private final LabelServices labels;
    private final Lookup lookup;

    /** Speaks as the files do. */
    public LevelServices() {
        this(Presentation.AS_WRITTEN, Lookup.ANEW);
    }

    /**
     * Speaks as a host wants it.
     *
     * @param memory that lasts while the host makes one view
     */
    public LevelServices(Presentation presentation, Map<Object, Object> memory) {
        this(presentation, Lookup.in(memory));
    }

    LevelServices(Presentation presentation, Lookup lookup) {
        this.lookup = lookup;
        labels = new LabelServices(presentation);
    }

    /** Whether a risk's level now has a colour: the lowest level has 1, the worst 5. A risk without a level has none. */
    public boolean isAtStep(AssessedRisk risk, Integer step) {
        return level(risk).map(steps::of).filter(step::equals).isPresent();
    }

    /** Whether a risk's level now lies in the upper half of its scale. */
    public boolean isSevere(AssessedRisk risk) {
        return level(risk).map(steps::of).filter(step -> 2 * step > LevelSteps.COUNT + 1).isPresent();
    }

    /** What a risk's level now is called; empty where it has none. */
    public String levelName(AssessedRisk risk) {
        return level(risk).map(labels::label).orElse("");
    }

    /** The level of a risk as things are. */
    Optional<ScaleLevel> level(AssessedRisk risk) {
        return lookup.once("level", risk, () -> scoring.rateNow(risk).levelOfRisk().flatMap(Resolved::one));
    }
}
