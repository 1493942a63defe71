package org.plumbline.design;

import java.util.List;
import org.plumbline.core.scoring.ScoreLevels;
import org.plumbline.model.method.Scale;
import org.plumbline.model.method.ScaleLevel;

/**
 * The colours of levels. Methods have as many levels as they like; a diagram has five colours, from harmless to worst, and takes the
 * one that is nearest to the level's place on its scale.
 */
public final class LevelSteps {

    /** How many colours there are. */
    static final int COUNT = 5;

    /** The colour of a level, 1 to 5. */
    public int of(ScaleLevel level) {
        List<ScaleLevel> levels = level.eContainer() instanceof Scale scale
                ? scale.getLevels().stream().sorted(new ScoreLevels().bySeverity()).toList()
                : List.of(level);
        return levels.size() < 2 ? 1 : 1 + Math.round((COUNT - 1f) * levels.indexOf(level) / (levels.size() - 1));
    }
}
