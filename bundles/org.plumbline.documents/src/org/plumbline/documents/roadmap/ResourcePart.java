package org.plumbline.documents.roadmap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.core.cost.PlanCosts;
import org.plumbline.core.cost.PlanCosts.Amount;
import org.plumbline.core.cost.PlanCosts.CurrencyCost;
import org.plumbline.core.cost.PlanCosts.WorkstreamCost;
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

/** What the plan costs against its budget, and the working time that it takes against the time that is set aside. */
final class ResourcePart implements RoadmapPart {

    @Override
    public Optional<Section> of(Roadmap roadmap) {
        if (roadmap.plan().all().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        PlanCosts costs = roadmap.plan().costs().orElseThrow();
        if (costs.currencies().isEmpty()) {
            blocks.add(roadmap.words().paragraph("resources.nocost"));
        } else {
            costs.currencies().forEach(cost -> blocks.add(new Paragraph(sentence(roadmap, cost))));
            blocks.add(table(roadmap, costs));
        }
        return Optional.of(Section.of(new Anchor("resources"), roadmap.words().get("resources.title"), blocks)
                .with(List.of(new LoadSection(roadmap).section())));
    }

    private static List<Inline> sentence(Roadmap roadmap, CurrencyCost cost) {
        String amount = roadmap.figures().money(cost.cost(), cost.currency());
        if (cost.budget().isEmpty()) {
            return roadmap.words().fill("resources.nobudget", amount);
        }
        return roadmap.words().fill(cost.overBudget() ? "resources.over" : "resources.within", amount,
                roadmap.figures().money(cost.budget().get(), cost.currency()),
                roadmap.figures().money(cost.left().get().abs(), cost.currency()));
    }

    private static Table table(Roadmap roadmap, PlanCosts costs) {
        Wording words = roadmap.words();
        List<String> currencies = costs.currencies().stream().map(CurrencyCost::currency).toList();
        List<Column> columns = new ArrayList<>(List.of(Column.naming(words.get("workstream"), ColumnKind.TEXT, 3)));
        currencies.forEach(currency -> columns.add(Column.of(words.get("resources.amount", currency), ColumnKind.NUMBER, 1)));
        List<Row> rows = costs.workstreams().stream().map(entry -> row(name(roadmap, entry), currencies.stream()
                .map(currency -> amount(entry, currency)).toList(), roadmap)).toList();
        List<Row> totals = new ArrayList<>();
        totals.add(row(words.fill("total"), costs.currencies().stream().map(cost -> Optional.of(cost.cost())).toList(), roadmap));
        if (costs.currencies().stream().anyMatch(cost -> cost.budget().isPresent())) {
            totals.add(row(words.fill("resources.budget"), costs.currencies().stream().map(CurrencyCost::budget).toList(), roadmap));
            totals.add(row(words.fill("resources.left"), costs.currencies().stream().map(CurrencyCost::left).toList(), roadmap));
        }
        return Table.of(new Anchor("cost-table"), words.get("resources.table"), columns, rows).withTotals(totals);
    }

    private static List<Inline> name(Roadmap roadmap, WorkstreamCost entry) {
        return entry.workstream().map(roadmap.texts()::label).orElseGet(() -> roadmap.words().fill("workstream.none"));
    }

    private static Optional<BigDecimal> amount(WorkstreamCost entry, String currency) {
        return entry.amounts().stream().filter(amount -> amount.currency().equals(currency)).map(Amount::amount).findFirst();
    }

    private static Row row(List<Inline> name, List<Optional<BigDecimal>> amounts, Roadmap roadmap) {
        return Row.of(Stream.concat(Stream.of(Cells.of(name)), amounts.stream()
                .map(amount -> Cell.of(amount.map(roadmap.words().formats()::number).orElse("")))).toList());
    }
}
