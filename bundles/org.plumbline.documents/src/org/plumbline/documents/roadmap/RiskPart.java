package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Section;
import org.plumbline.documents.model.Table;
import org.plumbline.documents.model.Table.Column;
import org.plumbline.documents.model.Table.ColumnKind;
import org.plumbline.documents.roadmap.RiskFacts.RiskFact;
import org.plumbline.model.engagement.Treatment;

/** The risks in the order of their priority: a table of all, those that are accepted, and a card for each of the first ones. */
final class RiskPart implements RoadmapPart {

    /** More cards than these make a document that nobody reads to its end; the table holds all risks. */
    static final int CARDS = 30;

    @Override
    public Optional<Section> of(Roadmap roadmap) {
        List<RiskFact> facts = roadmap.risks().byPriority();
        Section section = Section.of(new Anchor("risks"), roadmap.words().get("risks.title"), blocks(roadmap, facts));
        return Optional.of(facts.isEmpty() ? section : section.with(sections(roadmap, facts)));
    }

    private static List<Block> blocks(Roadmap roadmap, List<RiskFact> facts) {
        if (facts.isEmpty()) {
            return List.of(roadmap.words().paragraph("risks.none"));
        }
        List<Inline> order = roadmap.words().fill(roadmap.risks().votes().any() ? "risks.order.votes" : "risks.order.levels");
        return List.of(new Paragraph(order), table(roadmap, facts));
    }

    private static Table table(Roadmap roadmap, List<RiskFact> facts) {
        Wording words = roadmap.words();
        List<Column> columns = List.of(Column.of(words.get("risk.rank"), ColumnKind.MARK, 1.1),
                Column.naming(words.get("risk"), ColumnKind.TEXT, 3.5), Column.of(words.get("risk.votes"), ColumnKind.MARK, 1.15),
                Column.of(words.get("stage.INHERENT"), ColumnKind.TEXT, 1.8), Column.of(words.get("stage.CURRENT"), ColumnKind.TEXT, 1.8),
                Column.of(words.get("stage.RESIDUAL"), ColumnKind.TEXT, 1.8), Column.of(words.get("risk.owner"), ColumnKind.TEXT, 2.2),
                Column.of(words.get("risk.treatment"), ColumnKind.SHORT, 1.2));
        List<Row> rows = facts.stream().map(fact -> row(roadmap, fact, facts.indexOf(fact) >= CARDS)).toList();
        return Table.of(new Anchor("risk-table"), words.get("risks.table"), columns, rows);
    }

    private static Row row(Roadmap roadmap, RiskFact fact, boolean anchored) {
        Wording words = roadmap.words();
        List<Cell> cells = List.of(Cell.of(words.formats().number(fact.place())),
                Cells.of(words.fill("named", roadmap.anchors().link(fact.risk()), roadmap.risks().name(fact.risk()).inlines())),
                Cell.of(words.formats().number(fact.votes())), roadmap.levels().cell(fact.inherent()),
                roadmap.levels().cell(fact.now()), roadmap.levels().cell(fact.expected()),
                Cells.of(roadmap.texts().label(fact.risk().getOwner())), Cell.of(words.word(fact.treatment())));
        return new Row(cells, anchored ? roadmap.anchors().of(fact.risk()) : Optional.empty());
    }

    private static List<Section> sections(Roadmap roadmap, List<RiskFact> facts) {
        List<Section> sections = new ArrayList<>();
        List<RiskFact> accepted = facts.stream().filter(fact -> fact.treatment() == Treatment.ACCEPT).toList();
        if (!accepted.isEmpty()) {
            sections.add(Section.of(new Anchor("accepted"), roadmap.words().get("accepted.title"), List.of(accepted(roadmap, accepted))));
        }
        List<Block> cards = new ArrayList<>();
        if (facts.size() > CARDS) {
            cards.add(new Paragraph(roadmap.words().fillCount("cards.rest", facts.size() - CARDS,
                    roadmap.words().formats().number(CARDS), new Inline.Reference(new Anchor("risk-table")))));
        }
        RiskCards builder = new RiskCards(roadmap);
        facts.stream().limit(CARDS).forEach(fact -> cards.add(builder.card(fact)));
        sections.add(Section.of(new Anchor("risk-cards"), roadmap.words().get("cards.title"), cards));
        return sections;
    }

    private static Table accepted(Roadmap roadmap, List<RiskFact> accepted) {
        Wording words = roadmap.words();
        List<Column> columns = List.of(Column.naming(words.get("risk"), ColumnKind.TEXT, 2.4),
                Column.of(words.get("stage.CURRENT"), ColumnKind.TEXT, 1.4), Column.of(words.get("accepted.by"), ColumnKind.TEXT, 1.5),
                Column.of(words.get("reason"), ColumnKind.TEXT, 4), Column.of(words.get("risk.review"), ColumnKind.SHORT, 1.1));
        List<Row> rows = accepted.stream().map(fact -> Row.of(
                Cells.of(words.fill("named", roadmap.anchors().link(fact.risk()), roadmap.risks().name(fact.risk()).inlines())),
                roadmap.levels().cell(fact.now()), approver(roadmap, fact), Cells.of(roadmap.texts().line(fact.risk().getReason())),
                Cell.of(roadmap.figures().shortDate(fact.risk().getReviewOn())))).toList();
        return Table.of(new Anchor("accepted-table"), words.get("accepted.table"), columns, rows);
    }

    private static Cell approver(Roadmap roadmap, RiskFact fact) {
        List<Inline> label = roadmap.texts().label(fact.risk().getAcceptedBy());
        return Cells.of(label.isEmpty() ? roadmap.words().fill("accepted.nobody") : label);
    }
}
