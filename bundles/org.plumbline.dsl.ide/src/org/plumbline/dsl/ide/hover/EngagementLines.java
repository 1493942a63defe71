package org.plumbline.dsl.ide.hover;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.coverage.Coverage;
import org.plumbline.core.coverage.MitigationCoverage;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.scoring.Rating;
import org.plumbline.core.scoring.RiskScoring;
import org.plumbline.core.scoring.Stage;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.method.Methodology;

/** What an engagement and its assessed risks show. */
record EngagementLines(ProjectIndex index, Card card) {

    private static final RiskScoring SCORING = new RiskScoring();

    void add(EObject element) {
        switch (element) {
            case AssessedRisk risk -> risk(risk);
            case Engagement engagement -> engagement(engagement);
            default -> { }
        }
    }

    private void risk(AssessedRisk risk) {
        card.element("card", risk.getCard());
        for (Stage stage : Stage.values()) {
            stage.of(risk).ifPresent(score -> card.line("stage." + stage,
                    level(SCORING.rate(risk, stage)) + " (" + Card.text(score) + ")"));
        }
        card.field("rank", risk, EngagementPackage.Literals.ASSESSED_RISK__RANK);
        card.element("owner", risk.getOwner());
        card.field("treatment", risk, EngagementPackage.Literals.ASSESSED_RISK__TREATMENT);
        if (risk.eContainer() instanceof Engagement) {
            MitigationCoverage coverage = new MitigationCoverage(index);
            coverage("coverage.planned", coverage.planned(risk));
            coverage("coverage.actual", coverage.actual(risk));
        }
        card.elements("reducedBy", index.actionsReducing(risk));
        card.field("reviewOn", risk, EngagementPackage.Literals.ASSESSED_RISK__REVIEW_ON);
        picture(risk, SCORING.rateNow(risk));
    }

    /** What one score comes to. */
    void score(AssessedRisk risk, Stage stage) {
        Rating rating = SCORING.rate(risk, stage);
        card.line("stage." + stage, level(rating));
        rating.cellOfMatrix().ifPresent(cell -> {
            card.element("likelihoodLevel", cell.likelihood());
            card.element("impactLevel", cell.impact());
        });
        picture(risk, rating);
    }

    private String level(Rating rating) {
        return rating.levelOfRisk().map(card::name).orElseGet(() -> card.word("noLevel"));
    }

    /** Nothing is said of a risk for which nobody has chosen a tool yet. */
    private void coverage(String key, Coverage coverage) {
        if (!coverage.tools().isEmpty()) {
            card.share(key, Optional.of(coverage.share()));
        }
    }

    private void picture(AssessedRisk risk, Rating rating) {
        Optional<Methodology> method = SCORING.methodology(risk);
        rating.cellOfMatrix().ifPresent(cell -> method.ifPresent(known -> card.picture(
                MatrixPicture.of(known, cell, card.word("likelihood"), card.word("impact")))));
    }

    private void engagement(Engagement engagement) {
        card.element("organization", engagement.getOrganization());
        card.element("method", engagement.getMethodology());
        card.elements("risks", engagement.getRisks());
        card.line("actions", index.plan(engagement).map(plan -> index.actions(plan).size()).map(String::valueOf).orElse(""));
    }
}
