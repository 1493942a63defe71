package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.core.scoring.Stage;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Callout;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Section;
import org.plumbline.documents.model.Table;
import org.plumbline.documents.model.Table.Column;
import org.plumbline.documents.model.Table.ColumnKind;
import org.plumbline.documents.roadmap.RiskFacts.RiskFact;
import org.plumbline.model.engagement.Workshop;
import org.plumbline.model.method.ScaleLevel;

/** One page for a reader in a hurry: where the organization stands, what it will do, what it costs, what is asked of management. */
final class SummaryPart implements RoadmapPart {

    private static final int TOP = 5;
    private static final List<Stage> STAGES = List.of(Stage.INHERENT, Stage.CURRENT, Stage.RESIDUAL);

    @Override
    public Optional<Section> of(Roadmap roadmap) {
        List<Block> blocks = new ArrayList<>();
        if (roadmap.request().draft()) {
            blocks.add(new Callout(Callout.Kind.WARNING, roadmap.words().fill("draft.title"), List.of(draft(roadmap))));
        }
        blocks.add(lead(roadmap));
        if (!roadmap.risks().byPriority().isEmpty() && !roadmap.levels().levels().isEmpty()) {
            blocks.add(levels(roadmap));
        }
        if (!roadmap.risks().byPriority().isEmpty()) {
            blocks.add(top(roadmap));
        }
        blocks.addAll(new PlanInFigures(roadmap).blocks());
        blocks.add(new DecisionAsked(roadmap).callout());
        return Optional.of(Section.of(new Anchor("summary"), roadmap.words().get("summary.title"), blocks)
                .placed(Section.Placement.NEW_PAGE));
    }

    private static Paragraph draft(Roadmap roadmap) {
        int findings = roadmap.request().findings().size();
        return findings == 0 ? roadmap.words().paragraph("draft.plain")
                : new Paragraph(roadmap.words().fillCount("draft.findings", findings, new Inline.Reference(new Anchor("open-points"))));
    }

    private static Paragraph lead(Roadmap roadmap) {
        Wording words = roadmap.words();
        List<List<Inline>> sentences = new ArrayList<>();
        List<Inline> organization = roadmap.organization().map(roadmap.texts()::label).orElse(words.fill("organization.unknown"));
        int risks = roadmap.risks().byPriority().size();
        sentences.add(risks == 0 ? words.fill("summary.norisks", organization)
                : words.fillCount("summary.risks", risks, organization));
        workshops(roadmap).forEach(sentences::add);
        counts(roadmap, Stage.CURRENT).ifPresent(list -> sentences.add(words.fill("summary.now", list)));
        counts(roadmap, Stage.RESIDUAL).ifPresent(list -> sentences.add(words.fill("summary.expected", list)));
        return new Paragraph(sentences.stream().flatMap(sentence -> Stream.concat(sentence.stream(), Stream.of(Inline.text(" ")))).toList());
    }

    private static Stream<List<Inline>> workshops(Roadmap roadmap) {
        return roadmap.engagement().getWorkshops().stream().filter(workshop -> workshop.getFrom() != null && !workshop.getParticipants().isEmpty())
                .map(workshop -> roadmap.words().fillCount("summary.workshop", workshop.getParticipants().size(), dates(roadmap, workshop)));
    }

    private static String dates(Roadmap roadmap, Workshop workshop) {
        return roadmap.figures().period(workshop.getFrom(), workshop.getTo() == null ? workshop.getFrom() : workshop.getTo());
    }

    private static Optional<List<Inline>> counts(Roadmap roadmap, Stage stage) {
        List<List<Inline>> counts = worstFirst(roadmap).stream().filter(level -> roadmap.risks().count(stage, level) > 0)
                .map(level -> roadmap.words().fill("level.count",
                        Inline.text(roadmap.words().formats().number(roadmap.risks().count(stage, level))), roadmap.texts().label(level)))
                .toList();
        return counts.isEmpty() ? Optional.empty() : Optional.of(roadmap.words().list(counts));
    }

    private static List<ScaleLevel> worstFirst(Roadmap roadmap) {
        List<ScaleLevel> levels = new ArrayList<>(roadmap.levels().levels());
        Collections.reverse(levels);
        return levels;
    }

    private static Table levels(Roadmap roadmap) {
        Wording words = roadmap.words();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.naming(words.get("risk.level"), ColumnKind.TEXT, 2));
        STAGES.forEach(stage -> columns.add(Column.of(words.get("stage." + stage), ColumnKind.NUMBER, 1.4)));
        List<Row> rows = new ArrayList<>();
        for (ScaleLevel level : worstFirst(roadmap)) {
            rows.add(row(roadmap.levels().shade(level).map(Cell::shaded).orElse(Cell.of(roadmap.texts().name(level))),
                    STAGES.stream().map(stage -> roadmap.risks().count(stage, level)).toList(), roadmap));
        }
        List<Long> unrated = STAGES.stream().map(roadmap.risks()::unrated).toList();
        if (unrated.stream().anyMatch(count -> count > 0)) {
            rows.add(row(Cell.of(words.get("unrated")), unrated, roadmap));
        }
        return Table.of(new Anchor("summary-levels"), words.get("summary.levels"), columns, rows);
    }

    private static Row row(Cell first, List<Long> counts, Roadmap roadmap) {
        return Row.of(Stream.concat(Stream.of(first), counts.stream().map(count -> Cell.of(roadmap.words().formats().number(count)))).toList());
    }

    private static Table top(Roadmap roadmap) {
        Wording words = roadmap.words();
        List<Column> columns = List.of(Column.of(words.get("risk.rank"), ColumnKind.MARK, 0.65),
                Column.naming(words.get("risk"), ColumnKind.TEXT, 3.6), Column.of(words.get("stage.CURRENT"), ColumnKind.TEXT, 1.1),
                Column.of(words.get("stage.RESIDUAL"), ColumnKind.TEXT, 1.1), Column.of(words.get("risk.answer"), ColumnKind.TEXT, 2.6));
        List<Row> rows = roadmap.risks().byPriority().stream().limit(TOP).map(fact -> Row.of(
                Cell.of(words.formats().number(fact.place())), Cells.of(named(roadmap, fact)),
                roadmap.levels().cell(fact.now()), roadmap.levels().cell(fact.expected()), answer(roadmap, fact))).toList();
        return Table.of(new Anchor("summary-risks"), words.get(roadmap.risks().byPriority().size() > TOP ? "summary.top" : "summary.all"),
                columns, rows);
    }

    private static List<Inline> named(Roadmap roadmap, RiskFact fact) {
        return roadmap.words().fill("named", roadmap.anchors().link(fact.risk()), roadmap.risks().name(fact.risk()).inlines());
    }

    private static Cell answer(Roadmap roadmap, RiskFact fact) {
        List<List<Inline>> tools = roadmap.risks().chosenFor(fact.risk()).stream()
                .map(selection -> roadmap.texts().label(selection.getTool())).filter(label -> !label.isEmpty()).toList();
        return Cells.of(tools.isEmpty() ? roadmap.words().fill("Treatment." + fact.treatment().getName()) : roadmap.words().row(tools));
    }
}
