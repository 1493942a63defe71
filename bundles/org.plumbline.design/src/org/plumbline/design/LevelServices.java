package org.plumbline.design;

import java.util.List;
import java.util.Optional;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.scoring.RiskScoring;
import org.plumbline.core.scoring.ScoreLevels;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.method.Scale;
import org.plumbline.model.method.ScaleLevel;

/**
 * How severe risks are. Methods have as many levels as they like; a diagram has five colours, from harmless to worst, and
 * takes the one that is nearest to the level's place on its scale.
 */
public class LevelServices {

    private static final int STEPS = 5;

    private final RiskScoring scoring = new RiskScoring();
    private final LabelServices labels;

    /** Speaks as the files do. */
    public LevelServices() {
        this(Presentation.AS_WRITTEN);
    }

    /** Speaks as a host wants it. */
    public LevelServices(Presentation presentation) {
        labels = new LabelServices(presentation);
    }

    /** Whether a risk's level now has a colour: the lowest level has 1, the worst 5. A risk without a level has none. */
    public boolean isAtStep(AssessedRisk risk, Integer step) {
        return level(risk).map(LevelServices::step).filter(step::equals).isPresent();
    }

    /** Whether a risk's level now lies in the upper half of its scale. */
    public boolean isSevere(AssessedRisk risk) {
        return level(risk).map(LevelServices::step).filter(step -> 2 * step > STEPS + 1).isPresent();
    }

    /** What a risk's level now is called; empty where it has none. */
    public String levelName(AssessedRisk risk) {
        return level(risk).map(labels::label).orElse("");
    }

    /** The colour of a level, 1 to 5, for hosts that have colours of their own. */
    public static int stepOf(ScaleLevel level) {
        return step(level);
    }

    /** The colour of a level, 1 to 5. */
    static int step(ScaleLevel level) {
        List<ScaleLevel> levels = level.eContainer() instanceof Scale scale
                ? scale.getLevels().stream().sorted(new ScoreLevels().bySeverity()).toList()
                : List.of(level);
        return levels.size() < 2 ? 1 : 1 + Math.round((STEPS - 1f) * levels.indexOf(level) / (levels.size() - 1));
    }

    private Optional<ScaleLevel> level(AssessedRisk risk) {
        return scoring.rateNow(risk).levelOfRisk().flatMap(Resolved::one);
    }
}
