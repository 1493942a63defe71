package org.plumbline.design;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Score;

/** The columns of the risk register. */
public class RegisterServices {

    /** A name and its number stay in one line. */
    private static final String NO_BREAK = "\u00a0";

    private final LabelServices labels;
    private final WrittenText texts;
    private final DesignWords words;

    /** Speaks as the files do. */
    public RegisterServices() {
        this(Presentation.AS_WRITTEN);
    }

    /** Speaks as a host wants it. */
    public RegisterServices(Presentation presentation) {
        labels = new LabelServices(presentation);
        texts = new WrittenText(presentation);
        words = new DesignWords(presentation.language());
    }

    /** The area of a risk's card. */
    public String areaName(AssessedRisk risk) {
        return RiskMapServices.area(risk).map(labels::label).orElse("");
    }

    /** How the risk shows here. */
    public String hereText(AssessedRisk risk) {
        return texts.read(risk, risk.getHere());
    }

    /** The likelihood as things are. */
    public String likelihoodNow(AssessedRisk risk) {
        return score(risk).map(Score::getLikelihood).map(BigDecimal::toPlainString).orElse("");
    }

    /** The impacts as things are: {@code Money 3, Trust 2}. */
    public String impactsNow(AssessedRisk risk) {
        return score(risk).stream().flatMap(score -> score.getImpacts().stream()).filter(impact -> impact.getValue() != null)
                .map(impact -> (Resolved.one(impact.getDimension()).map(dimension -> labels.label(dimension) + NO_BREAK).orElse("")
                        + impact.getValue().toPlainString()))
                .collect(Collectors.joining(words.of(", ")));
    }

    /** Who answers for the risk. */
    public String ownerName(AssessedRisk risk) {
        return Resolved.one(risk.getOwner()).map(labels::label).orElse("");
    }

    /** What becomes of the risk, as the language says it. */
    public String treatmentWord(AssessedRisk risk) {
        return risk.isSetTreatment() ? words.of(risk.getTreatment()) : "";
    }

    /** The place of the risk in the order that the workshop gave. */
    public String rankText(AssessedRisk risk) {
        return risk.isSetRank() ? String.valueOf(risk.getRank()) : "";
    }

    private static Optional<Score> score(AssessedRisk risk) {
        return Optional.ofNullable(risk.getCurrent() == null ? risk.getInherent() : risk.getCurrent());
    }
}
