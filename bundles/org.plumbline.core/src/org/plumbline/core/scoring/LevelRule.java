package org.plumbline.core.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.scoring.Rating.Cell;
import org.plumbline.core.scoring.Rating.Missing;
import org.plumbline.core.scoring.Rating.Rated;
import org.plumbline.core.scoring.Rating.Unrated;
import org.plumbline.model.method.Band;
import org.plumbline.model.method.MatrixRow;
import org.plumbline.model.method.Methodology;
import org.plumbline.model.method.ScaleLevel;
import org.plumbline.model.method.Scoring;

/**
 * The level that a methodology gives a likelihood L and an impact I.
 * <ul>
 * <li><em>matrix</em>: the cell in the row of L and the column of I, where I is first taken to the nearest level of the
 * scale of impact, of two equally near ones to the worse;</li>
 * <li><em>product</em>, <em>sum</em>: the band with the highest lower bound that L·I or L+I reaches; I is not
 * rounded. Where the methodology has a scale of detectability D, the product is L·I·D.</li>
 * </ul>
 * Source: IEC 31010:2019, consequence/likelihood matrix and risk indices; the risk priority number of IEC 60812:2018.
 */
public final class LevelRule {

    private final ScoreLevels levels;

    /** Looks up places on scales in the given levels. */
    public LevelRule(ScoreLevels levels) {
        this.levels = levels;
    }

    /**
     * The level of a cell.
     *
     * @param impact the impact as a whole, which for an average lies between levels
     * @param detectability how hard the risk is to see; asked for only where the product needs it
     */
    public Rating level(Methodology methodology, Cell cell, BigDecimal impact, Optional<BigDecimal> detectability) {
        if (methodology.getScoring() == Scoring.MATRIX) {
            return matrixLevel(methodology, cell).<Rating>map(level -> new Rated(level, cell, Optional.empty()))
                    .orElse(new Unrated(Missing.MATRIX_CELL, Optional.of(cell)));
        }
        boolean product = methodology.getScoring() == Scoring.PRODUCT;
        boolean three = product && methodology.getDetectability() != null;
        if (three && detectability.isEmpty()) {
            return new Unrated(Missing.DETECTABILITY, Optional.of(cell));
        }
        BigDecimal likelihood = cell.likelihood().getValue();
        BigDecimal two = product ? likelihood.multiply(impact) : likelihood.add(impact);
        BigDecimal figure = three ? two.multiply(detectability.get()) : two;
        return band(methodology.getBands(), figure).<Rating>map(level -> new Rated(level, cell, Optional.of(figure)))
                .orElse(new Unrated(Missing.BAND, Optional.of(cell)));
    }

    private Optional<ScaleLevel> matrixLevel(Methodology methodology, Cell cell) {
        if (methodology.getMatrix() == null) {
            return Optional.empty();
        }
        Optional<MatrixRow> row = methodology.getMatrix().getRows().stream()
                .filter(candidate -> candidate.getAt() == cell.likelihood()).findFirst();
        return row.flatMap(found -> levels.place(cell.impact())
                .filter(column -> column < found.getLevels().size())
                .flatMap(column -> Resolved.one(found.getLevels().get(column))));
    }

    private static Optional<ScaleLevel> band(List<Band> bands, BigDecimal figure) {
        return bands.stream().filter(band -> band.getFrom() != null && band.getFrom().compareTo(figure) <= 0)
                .max(Comparator.comparing(Band::getFrom)).flatMap(band -> Resolved.one(band.getLevel()));
    }
}
