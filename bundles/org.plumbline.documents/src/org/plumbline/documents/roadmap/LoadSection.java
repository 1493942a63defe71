package org.plumbline.documents.roadmap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plumbline.core.schedule.PartyLoad;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Section;
import org.plumbline.documents.model.Shade;
import org.plumbline.documents.model.Table;
import org.plumbline.documents.model.Table.Column;
import org.plumbline.documents.model.Table.ColumnKind;
import org.plumbline.drawing.Color;
import org.plumbline.model.engagement.Participation;
import org.plumbline.model.organization.Party;

/** The working hours that the plan asks of each party in each month, beside the hours that are set aside. */
final class LoadSection {

    private static final Color OVER = Color.of("#f6d5d9");

    private final Roadmap roadmap;
    private final Wording words;

    LoadSection(Roadmap roadmap) {
        this.roadmap = roadmap;
        this.words = roadmap.words();
    }

    Section section() {
        List<PartyLoad> load = roadmap.plan().load();
        List<Block> blocks = new ArrayList<>();
        if (load.isEmpty()) {
            blocks.add(words.paragraph("load.none"));
        } else {
            blocks.addAll(overloads(load));
            blocks.add(table(load));
        }
        return Section.of(new Anchor("load"), words.get("load.title"), blocks);
    }

    private List<Block> overloads(List<PartyLoad> load) {
        List<List<Inline>> over = load.stream().flatMap(party -> party.months().stream().filter(PartyLoad.Month::overloaded)
                .map(month -> words.fill("load.overload", roadmap.texts().label(party.party()), words.formats().month(month.month()),
                        words.formats().number(month.hours()), words.formats().number(month.dedicated().get())))).toList();
        List<Inline> rule = words.fill("load.read");
        return over.isEmpty() ? List.of(words.paragraph("pair", rule, words.fill("load.within")))
                : List.of(words.paragraph("pair", rule, words.fillCount("load.over.count", over.size())), new Listing(roadmap).bullets(over));
    }

    private Table table(List<PartyLoad> load) {
        List<YearMonth> months = months(load);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.naming(words.get("party"), ColumnKind.TEXT, 5.4));
        columns.add(Column.of(words.get("load.dedicated"), ColumnKind.TEXT, 3.1));
        months.forEach(month -> columns.add(Column.of(words.formats().monthShort(month), ColumnKind.MARK, 0.75)));
        columns.add(Column.of(words.get("total"), ColumnKind.MARK, 1));
        return new Table(Optional.of(new Anchor("load-table")), words.fill("load.table"), columns, years(months), List.of(
                Table.RowGroup.of(load.stream().map(party -> row(party, months)).toList())), List.of());
    }

    private static List<YearMonth> months(List<PartyLoad> load) {
        TreeSet<YearMonth> worked = new TreeSet<>();
        load.forEach(party -> party.months().forEach(month -> worked.add(month.month())));
        List<YearMonth> all = new ArrayList<>();
        for (YearMonth month = worked.first(); !month.isAfter(worked.last()); month = month.plusMonths(1)) {
            all.add(month);
        }
        return all;
    }

    private List<Table.ColumnGroup> years(List<YearMonth> months) {
        List<Table.ColumnGroup> groups = new ArrayList<>(List.of(new Table.ColumnGroup(List.of(), 2)));
        months.stream().map(YearMonth::getYear).distinct().forEach(year -> groups.add(new Table.ColumnGroup(
                List.of(Inline.text(words.formats().year(year))), (int) months.stream().filter(month -> month.getYear() == year).count())));
        groups.add(new Table.ColumnGroup(List.of(), 1));
        return groups;
    }

    private Row row(PartyLoad load, List<YearMonth> months) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.of(roadmap.texts().label(load.party())));
        cells.add(Cell.of(dedicated(load.party())));
        months.forEach(month -> cells.add(load.months().stream().filter(entry -> entry.month().equals(month)).findFirst()
                .map(this::cell).orElse(Cell.empty())));
        cells.add(Cell.of(whole(load.hours())));
        return Row.of(cells);
    }

    private Cell cell(PartyLoad.Month month) {
        if (month.hours().signum() == 0) {
            return Cell.empty();
        }
        Cell cell = Cell.of(whole(month.hours()));
        return month.overloaded() ? new Cell(cell.blocks(), 1, Optional.of(new Shade(OVER, words.get("load.over")))) : cell;
    }

    private String whole(BigDecimal hours) {
        return words.formats().number(hours.setScale(0, RoundingMode.HALF_UP));
    }

    private String dedicated(Party party) {
        return roadmap.engagement().getParticipations().stream().filter(part -> part.getParty() == party && part.getDedicated() != null)
                .map(this::dedicated).reduce((left, right) -> left + words.get("list.next") + right).orElse(words.get("load.undedicated"));
    }

    private String dedicated(Participation part) {
        String time = roadmap.figures().duration(part.getDedicated());
        return part.isSetPeriod() ? words.get("Period." + part.getPeriod().getName(), time) : time;
    }
}
