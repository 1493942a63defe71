package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.coverage.Coverage;
import org.plumbline.core.coverage.MitigationCoverage;
import org.plumbline.core.project.MitigatingTool;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Section;
import org.plumbline.documents.model.Table;
import org.plumbline.documents.model.Table.Column;
import org.plumbline.documents.model.Table.ColumnKind;
import org.plumbline.documents.roadmap.RiskFacts.RiskFact;

/** How far the chosen tools cover each risk, as their cards say. */
final class CoverageSection {

    private final Roadmap roadmap;
    private final Wording words;
    private final MitigationCoverage coverage;

    CoverageSection(Roadmap roadmap) {
        this.roadmap = roadmap;
        this.words = roadmap.words();
        this.coverage = new MitigationCoverage(roadmap.project());
    }

    /** The section; empty where no card says that a chosen tool reduces an assessed risk. */
    Optional<Section> section() {
        List<Row> rows = new ArrayList<>();
        for (RiskFact fact : roadmap.risks().byPriority()) {
            Coverage planned = coverage.planned(fact.risk());
            if (!planned.tools().isEmpty()) {
                rows.add(row(fact, planned));
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = List.of(Column.naming(words.get("risk"), ColumnKind.TEXT, 4),
                Column.of(words.get("coverage.tools"), ColumnKind.TEXT, 7), Column.of(words.get("coverage.planned"), ColumnKind.NUMBER, 1.4),
                Column.of(words.get("coverage.actual"), ColumnKind.NUMBER, 1.4));
        return Optional.of(Section.of(new Anchor("coverage"), words.get("coverage.title"), List.of(words.paragraph("coverage.read"),
                Table.of(new Anchor("coverage-table"), words.get("coverage.table"), columns, rows))));
    }

    private Row row(RiskFact fact, Coverage planned) {
        return Row.of(Cells.of(words.fill("named", roadmap.anchors().link(fact.risk()), roadmap.risks().name(fact.risk()).inlines())),
                Cells.of(words.row(planned.tools().stream().map(this::tool).toList())),
                Cell.of(roadmap.figures().percent(planned.share())),
                Cell.of(roadmap.figures().percent(coverage.actual(fact.risk()).share())));
    }

    private List<Inline> tool(MitigatingTool tool) {
        return words.fill("detail", roadmap.texts().label(tool.tool()), words.fill("Strength." + tool.mitigation().getStrength().getName()));
    }
}
