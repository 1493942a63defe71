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
import org.plumbline.documents.model.ListBlock;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.Shade;
import org.plumbline.documents.roadmap.RiskFacts.RiskFact;
import org.plumbline.model.core.LText;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.plan.Action;

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
        controls(facts, risk.getControls());
        add(facts, "risk.rank", rank(fact));
        add(facts, "risk.owner", owner(fact));
        add(facts, "risk.tools", tools(risk));
        add(facts, "risk.actions", actions(risk));
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

    private void controls(List<Entry> facts, List<LText> controls) {
        List<List<Inline>> lines = controls.stream().map(roadmap.texts()::line).filter(line -> !line.isEmpty()).toList();
        if (lines.size() == 1) {
            add(facts, "risk.controls", lines.getFirst());
        } else if (!lines.isEmpty()) {
            facts.add(new Entry(List.of(Inline.text(words.get("risk.controls"))), List.of(ListBlock.bullets(lines))));
        }
    }

    private List<Inline> rank(RiskFact fact) {
        List<Inline> place = words.fillCount("risk.place", fact.votes(), words.formats().number(fact.place()));
        List<Inline> reason = roadmap.texts().line(fact.risk().getReason());
        return reason.isEmpty() ? place : words.fill("pair", place, reason);
    }

    private List<Inline> owner(RiskFact fact) {
        AssessedRisk risk = fact.risk();
        List<Inline> owner = roadmap.texts().label(risk.getOwner());
        List<List<Inline>> parts = Stream.of(owner.isEmpty() ? words.fill("owner.none") : owner,
                words.fill("risk.treated", words.fill("Treatment." + fact.treatment().getName())),
                risk.isSetConfidence() ? words.fill("risk.confidence", words.fill("Confidence." + risk.getConfidence().getName()))
                        : List.<Inline>of(),
                risk.getReviewOn() == null ? List.<Inline>of()
                        : words.fill("risk.nextReview", roadmap.figures().date(risk.getReviewOn()))).filter(part -> !part.isEmpty()).toList();
        return parts.stream().reduce((left, right) -> words.fill("semicolon", left, right)).orElse(List.of());
    }

    private List<Inline> tools(AssessedRisk risk) {
        List<List<Inline>> tools = roadmap.risks().chosenFor(risk).stream().flatMap(selection -> Resolved.one(selection.getTool()).stream())
                .map(tool -> words.fill("named", roadmap.anchors().link(tool), roadmap.texts().label(tool))).toList();
        if (tools.isEmpty()) {
            return List.of();
        }
        Optional<String> share = Optional.of(coverage.planned(risk).share()).filter(known -> known.signum() > 0)
                .map(roadmap.figures()::percent);
        return share.map(percent -> words.fill("risk.covered", words.row(tools), percent)).orElse(words.row(tools));
    }

    private List<Inline> actions(AssessedRisk risk) {
        List<Action> reducing = roadmap.project().actionsReducing(risk).stream().filter(roadmap.plan().all()::contains).toList();
        return words.row(reducing.stream().<List<Inline>>map(action -> List.of(roadmap.anchors().link(action))).toList());
    }
}
