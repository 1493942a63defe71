package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.core.coverage.MitigationCoverage;
import org.plumbline.core.project.Resolved;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.CardBlock;
import org.plumbline.documents.model.DefinitionList;
import org.plumbline.documents.model.DefinitionList.Entry;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.LinkTarget;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.Shade;
import org.plumbline.documents.roadmap.RiskFacts.RiskFact;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.core.LText;
import org.plumbline.model.engagement.AssessedRisk;

/** Tells of one risk on a card: how it shows here, why, what is done against it today, its scores, what will be done. */
final class RiskCards {

    private final Roadmap roadmap;
    private final Wording words;
    private final ScoreTable scores;
    private final MitigationCoverage coverage;

    RiskCards(Roadmap roadmap) {
        this.roadmap = roadmap;
        this.words = roadmap.words();
        this.scores = new ScoreTable(roadmap);
        this.coverage = new MitigationCoverage(roadmap.project());
    }

    CardBlock card(RiskFact fact) {
        AssessedRisk risk = fact.risk();
        List<Block> blocks = new ArrayList<>(roadmap.texts().blocks(risk.getHere()));
        List<Entry> facts = new ArrayList<>();
        add(facts, "risk.cause", Resolved.one(risk.getCard()).map(card -> roadmap.texts().line(card.getCause())).orElse(List.of()));
        add(facts, "risk.controls", controls(risk.getControls()));
        add(facts, "risk.rank", rank(fact));
        add(facts, "risk.owner", owner(fact));
        add(facts, "risk.answer", answer(risk));
        blocks.add(new DefinitionList(facts));
        scores.of(fact).ifPresent(blocks::add);
        List<Shade> badges = fact.now().levelOfRisk().flatMap(roadmap.levels()::shade).stream().toList();
        return new CardBlock(roadmap.anchors().of(risk).orElseThrow(), roadmap.anchors().label(risk),
                roadmap.risks().name(risk).inlines(), badges, blocks);
    }

    private void add(List<Entry> facts, String key, List<Inline> text) {
        if (!text.isEmpty()) {
            facts.add(new Entry(List.of(Inline.text(words.get(key))), List.of(new Paragraph(text))));
        }
    }

    private List<Inline> controls(List<LText> controls) {
        return controls.stream().map(roadmap.texts()::line).filter(line -> !line.isEmpty())
                .reduce((left, right) -> words.fill("pair", left, right)).orElse(List.of());
    }

    private List<Inline> rank(RiskFact fact) {
        String number = words.formats().number(fact.place());
        List<Inline> place = roadmap.risks().votes().any() ? words.fillCount("risk.place", fact.votes(), number)
                : words.fill("risk.place", number);
        List<Inline> reason = roadmap.texts().line(fact.risk().getReason());
        return reason.isEmpty() ? place : words.fill("pair", place, reason);
    }

    private List<Inline> owner(RiskFact fact) {
        AssessedRisk risk = fact.risk();
        List<Inline> owner = roadmap.texts().label(risk.getOwner());
        List<List<Inline>> parts = Stream.of(owner.isEmpty() ? words.fill("owner.none") : owner,
                words.fill("Treatment." + fact.treatment().getName()),
                risk.isSetConfidence() ? words.fill("risk.confidence", words.fill("Confidence." + risk.getConfidence().getName()))
                        : List.<Inline>of(),
                risk.getReviewOn() == null ? List.<Inline>of()
                        : words.fill("risk.nextReview", roadmap.figures().shortDate(risk.getReviewOn()))).filter(part -> !part.isEmpty()).toList();
        return parts.stream().reduce((left, right) -> words.fill("semicolon", left, right)).orElse(List.of());
    }

    private List<Inline> answer(AssessedRisk risk) {
        List<Inline> tools = words.row(roadmap.risks().chosenFor(risk).stream().flatMap(selection -> Resolved.one(selection.getTool()).stream())
                .map(this::link).toList());
        List<Inline> actions = words.row(roadmap.project().actionsReducing(risk).stream().filter(roadmap.plan().all()::contains)
                .<List<Inline>>map(action -> List.of(roadmap.anchors().link(action))).toList());
        Optional<List<Inline>> share = Optional.of(coverage.planned(risk).share()).filter(known -> known.signum() > 0)
                .map(known -> words.fill("risk.covered", roadmap.figures().percent(known)));
        return Stream.of(tools, actions.isEmpty() ? actions : words.fill("risk.actions", actions), share.orElse(List.of()))
                .filter(part -> !part.isEmpty()).reduce((left, right) -> words.fill("semicolon", left, right)).orElse(List.of());
    }

    private List<Inline> link(ToolCard tool) {
        return roadmap.anchors().of(tool).<List<Inline>>map(anchor -> List.of(
                new Inline.Link(new LinkTarget.Internal(anchor), roadmap.texts().label(tool)))).orElse(roadmap.texts().label(tool));
    }
}
