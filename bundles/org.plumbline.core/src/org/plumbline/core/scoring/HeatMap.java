package org.plumbline.core.scoring;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.method.ScaleLevel;

/**
 * Risks sorted into the cells of likelihood and impact.
 *
 * @param likelihoods the levels of likelihood, in the order of their scale
 * @param impacts the levels of impact, in the order of their scale
 * @param rows one row of cells for each likelihood, one cell for each impact
 * @param unplaced the risks that fall into no cell, in the order of the engagement
 */
public record HeatMap(List<ScaleLevel> likelihoods, List<ScaleLevel> impacts, List<List<Cell>> rows,
        List<AssessedRisk> unplaced) {

    /**
     * One cell.
     *
     * @param likelihood its row
     * @param impact its column
     * @param level the level of risk that it gives; empty where the methodology leaves it open
     * @param risks the risks in it, in the order of the engagement
     */
    public record Cell(ScaleLevel likelihood, ScaleLevel impact, Optional<ScaleLevel> level, List<AssessedRisk> risks) {
    }
}
