package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.ranking.RankedRisk;
import org.plumbline.core.ranking.Ranking;
import org.plumbline.core.ranking.VoteTally;
import org.plumbline.core.ranking.Votes;
import org.plumbline.core.scoring.Rating;
import org.plumbline.core.scoring.RiskScoring;
import org.plumbline.core.scoring.Stage;
import org.plumbline.documents.model.Inline;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Choice;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.ToolSelection;
import org.plumbline.model.engagement.Treatment;
import org.plumbline.model.method.ScaleLevel;

/** The assessed risks of an engagement in the order of their priority, with what is computed about them. */
final class RiskFacts {

    private final Engagement engagement;
    private final ModelTexts texts;
    private final VoteTally votes;
    private final List<RiskFact> byPriority;

    /**
     * A risk with what is computed about it.
     *
     * @param place its place in the order that holds, from 1
     * @param inherent without any control
     * @param now with the controls that are there; without a score for that, the inherent one
     * @param expected after treatment
     */
    record RiskFact(AssessedRisk risk, int place, long votes, Rating inherent, Rating now, Rating expected) {

        Rating at(Stage stage) {
            return switch (stage) {
                case INHERENT -> inherent;
                case CURRENT -> now;
                case RESIDUAL, TARGET -> expected;
            };
        }

        Treatment treatment() {
            return risk.isSetTreatment() ? risk.getTreatment() : Treatment.UNDECIDED;
        }
    }

    RiskFacts(ProjectIndex project, Engagement engagement, ModelTexts texts) {
        this.engagement = engagement;
        this.texts = texts;
        RiskScoring scoring = new RiskScoring();
        this.votes = new Votes().count(engagement);
        List<RankedRisk> ranked = new Ranking(new Votes(), scoring).byPriority(engagement);
        List<RiskFact> facts = new ArrayList<>();
        for (RankedRisk entry : ranked) {
            AssessedRisk risk = entry.risk();
            facts.add(new RiskFact(risk, facts.size() + 1, entry.votes(), scoring.rate(risk, Stage.INHERENT),
                    scoring.rateNow(risk), scoring.rate(risk, Stage.RESIDUAL)));
        }
        this.byPriority = List.copyOf(facts);
    }

    List<RiskFact> byPriority() {
        return byPriority;
    }

    VoteTally votes() {
        return votes;
    }

    /** How many risks have a level at a moment. */
    long count(Stage stage, ScaleLevel level) {
        return byPriority.stream().filter(fact -> fact.at(stage).levelOfRisk().filter(known -> known == level).isPresent()).count();
    }

    /** How many risks have no level at a moment. */
    long unrated(Stage stage) {
        return byPriority.stream().filter(fact -> fact.at(stage).levelOfRisk().isEmpty()).count();
    }

    /** The risk's own name, else that of its card, else its id. */
    RiskName name(AssessedRisk risk) {
        Optional<RiskCard> card = Resolved.one(risk.getCard());
        boolean own = texts.has(risk.getName()) || card.filter(known -> texts.has(known.getName())).isEmpty();
        return own ? new RiskName(texts.name(risk), texts.label(risk))
                : new RiskName(texts.name(card.get()), texts.label(card.get()));
    }

    /** The decisions about tools of some kind, by their rank, those without one last. */
    List<ToolSelection> selections(Choice choice) {
        return engagement.getSelections().stream().filter(selection -> selection.getChoice() == choice)
                .sorted((left, right) -> Integer.compare(rank(left), rank(right))).toList();
    }

    private static int rank(ToolSelection selection) {
        return selection.isSetRank() ? selection.getRank() : Integer.MAX_VALUE;
    }

    /** The chosen tools that are meant for a risk. */
    List<ToolSelection> chosenFor(AssessedRisk risk) {
        return selections(Choice.SELECTED).stream().filter(selection -> selection.getRisks().contains(risk)).toList();
    }

    /** What a risk is called, plain and as running text. */
    record RiskName(String plain, List<Inline> inlines) {
    }
}
