package org.plumbline.design;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.scoring.LevelRule;
import org.plumbline.core.scoring.Rating;
import org.plumbline.core.scoring.RiskScoring;
import org.plumbline.core.scoring.ScoreLevels;
import org.plumbline.core.scoring.Stage;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.method.Methodology;
import org.plumbline.model.method.Scale;
import org.plumbline.model.method.ScaleLevel;

/**
 * The cells of a heat map. A row is a level of likelihood; a column is counted from 1, the lowest impact; a cell is a row
 * together with the number of a column.
 */
public class HeatMapServices {

    private final RiskScoring scoring = new RiskScoring();
    private final LevelSteps steps = new LevelSteps();
    private final LevelRule rule = new LevelRule(new ScoreLevels());
    private final LabelServices labels;
    private final DesignWords words;
    private final Optional<Stage> stage;

    /** Speaks as the files do. */
    public HeatMapServices() {
        this(Presentation.AS_WRITTEN);
    }

    /** Speaks as a host wants it. */
    public HeatMapServices(Presentation presentation) {
        labels = new LabelServices(presentation);
        words = new DesignWords(presentation.language());
        stage = presentation.stage();
    }

    /** The levels of likelihood after the engagement's methodology, the most likely first. */
    public List<ScaleLevel> likelihoodRows(Engagement engagement) {
        return methodology(engagement).map(method -> levels(method.getLikelihood()).reversed()).orElse(List.of());
    }

    /** The row itself where it has that column, nothing where the scale of impact is shorter. */
    public List<ScaleLevel> cellOfRow(ScaleLevel row, EObject diagram, Integer column) {
        return impact(diagram, column).map(impact -> List.of(row)).orElse(List.of());
    }

    /** The impact that a cell stands for, and the level of risk that it gives. */
    public String cellLabel(ScaleLevel row, EObject diagram, Integer column) {
        String impact = impact(diagram, column).map(labels::label).orElse("");
        return impact + cellLevel(row, diagram, column).map(level -> words.of(": ") + labels.label(level)).orElse("");
    }

    /** Whether a cell gives a level of this colour, 1 to 5. */
    public boolean isCellAtStep(ScaleLevel row, EObject diagram, Integer column, Integer step) {
        return cellLevel(row, diagram, column).map(steps::of).filter(step::equals).isPresent();
    }

    /** The risks that lie in a cell. */
    public List<AssessedRisk> risksInCell(ScaleLevel row, EObject diagram, Integer column) {
        Optional<Rating.Cell> cell = impact(diagram, column).map(impact -> new Rating.Cell(row, impact));
        return engagement(diagram).stream().flatMap(engagement -> engagement.getRisks().stream())
                .filter(risk -> cell.isPresent() && rating(risk).cellOfMatrix().equals(cell)).toList();
    }

    /** The risks that lie in no cell; none where a certain moment is shown, since most risks have scores of some moments only. */
    public List<AssessedRisk> unscoredRisks(Engagement engagement) {
        return engagement.getRisks().stream().filter(risk -> stage.isEmpty() && rating(risk).cellOfMatrix().isEmpty()).toList();
    }

    private Rating rating(AssessedRisk risk) {
        return stage.map(moment -> scoring.rate(risk, moment)).orElseGet(() -> scoring.rateNow(risk));
    }

    private Optional<ScaleLevel> cellLevel(ScaleLevel row, EObject diagram, Integer column) {
        return impact(diagram, column).flatMap(impact -> engagement(diagram).flatMap(HeatMapServices::methodology)
                .flatMap(method -> rule.level(method, new Rating.Cell(row, impact), impact.getValue(), Optional.empty()).levelOfRisk()))
                .flatMap(Resolved::one);
    }

    private static Optional<ScaleLevel> impact(EObject diagram, int column) {
        return engagement(diagram).flatMap(HeatMapServices::methodology).map(method -> levels(method.getImpact()))
                .filter(impacts -> column <= impacts.size()).map(impacts -> impacts.get(column - 1));
    }

    private static Optional<Engagement> engagement(EObject diagram) {
        return DiagramRoot.of(diagram, Engagement.class);
    }

    static Optional<Methodology> methodology(Engagement engagement) {
        return Resolved.one(engagement.getMethodology());
    }

    static List<ScaleLevel> levels(Scale scale) {
        return Resolved.one(scale).stream().flatMap(known -> known.getLevels().stream()).filter(level -> level.getValue() != null)
                .sorted(Comparator.comparing(ScaleLevel::getValue)).toList();
    }
}
