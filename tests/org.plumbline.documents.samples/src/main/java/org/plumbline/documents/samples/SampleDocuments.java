package org.plumbline.documents.samples;

import static org.plumbline.documents.model.Inline.isolate;
import static org.plumbline.documents.model.Inline.link;
import static org.plumbline.documents.model.Inline.strong;
import static org.plumbline.documents.model.Inline.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.plumbline.documents.markdown.MarkdownBlocks;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.ApprovalBlock;
import org.plumbline.documents.model.ApprovalBlock.Signature;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Callout;
import org.plumbline.documents.model.CardBlock;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Cover;
import org.plumbline.documents.model.DefinitionList;
import org.plumbline.documents.model.DefinitionList.Entry;
import org.plumbline.documents.model.Document;
import org.plumbline.documents.model.Figure;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.ListBlock;
import org.plumbline.documents.model.Metadata;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Section;
import org.plumbline.documents.model.Shade;
import org.plumbline.documents.model.Table;
import org.plumbline.documents.model.Table.Column;
import org.plumbline.documents.model.Table.ColumnKind;
import org.plumbline.documents.model.TableOfContents;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.palette.RiskScale;

/** Documents that the tests write: every kind of block is in one of them. */
public final class SampleDocuments {

    private static final RiskScale SCALE = new RiskScale(List.of(level("Low", "L"), level("Medium", "M"), level("High", "H"),
            level("Very high", "VH")));
    private static final List<String> RISKS = List.of("R1 5 4 3 Invoices are paid for pipes that were never delivered",
            "R2 4 4 2 Meter readers take money for low readings", "R3 3 5 2 New connections are sped up for a fee",
            "R4 2 3 1 Vacancies are filled before they are published", "R5 1 2 0 Fuel is drawn for private cars");

    private SampleDocuments() {
    }

    private static RiskScale.Level level(String name, String abbreviation) {
        return new RiskScale.Level(name, abbreviation, Optional.empty());
    }

    /** A short roadmap as the product makes them. */
    public static Document roadmap() {
        Metadata metadata = new Metadata("Integrity roadmap 2026", "Bayview Water and Sanitation Company", "en",
                TextDirection.LEFT_TO_RIGHT, "Bayview Water", "Integrity toolbox 2.1", "1", "For approval",
                Optional.of(LocalDate.of(2026, 6, 30)), List.of("integrity", "water"));
        return new Document(metadata, Optional.of(cover()), Optional.of(new TableOfContents(2)),
                List.of(summary(), risks(), plan(), raci(), annex()));
    }

    private static Cover cover() {
        return new Cover(List.of(Entry.of("Period", "1 January 2026 – 31 December 2026"), Entry.of("Edition", "Integrity toolbox 2.1"),
                Entry.of("As of", "30 June 2026")), Optional.of(approval()));
    }

    private static ApprovalBlock approval() {
        return new ApprovalBlock(List.of(text("Approval")), List.of(Paragraph.of("The undersigned approve this roadmap and its budget.")),
                List.of(new Signature("Prepared by", "Integrity agent", "A. Mwangi", Optional.of(LocalDate.of(2026, 1, 12)), "minutes 4/2026"),
                        new Signature("Approved by", "Managing director", "B. Otieno", Optional.empty(), ""),
                        new Signature("Noted by", "Chair of the board", "", Optional.empty(), "")));
    }

    private static Section summary() {
        Anchor heatMap = new Anchor("heat-map");
        return Section.of(new Anchor("summary"), "Summary", List.of(
                Paragraph.of(text("Twelve people from four levels of the company assessed five risks; "), strong("three of them are high"),
                        text(" or worse. The plan answers them with seven actions at a cost of KES 1,250,000, within the budget. "),
                        new Inline.Reference(heatMap), text(" shows where they stand, "), new Inline.Reference(new Anchor("plan-table")),
                        text(" what will be done.")),
                ListBlock.bullets(List.of(List.of(text("Supplier invoices are matched with deliveries from March on.")),
                        List.of(text("Meter readers change their rounds every quarter: "), link(new Anchor("risk-R2"), "risk R2"), text(".")),
                        List.of(text("Contract awards are "), new Inline.Emphasis(List.of(text("published"))), text(" every month.")))),
                Callout.of(Callout.Kind.OPEN_POINT, text("The board has not named a deputy for the integrity agent.")),
                Callout.of(Callout.Kind.WARNING, text("The complaint desk is paid from a grant that ends in June."))));
    }

    private static Section risks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of("Likelihood and impact were voted upon in the workshop; the level follows from the matrix."));
        blocks.add(new Figure(new Anchor("heat-map"), List.of(text("Risks by likelihood and impact")),
                List.of(heatMap()),
                List.of(riskTable(Optional.empty()))));
        blocks.add(riskTable(Optional.of(new Anchor("risk-table"))));
        Section cards = Section.of(new Anchor("cards"), "The highest risk", List.of(card()));
        return Section.of(new Anchor("risks"), "Risks and their priority", blocks).placed(Section.Placement.NEW_PAGE).with(List.of(cards));
    }

    private static Drawing heatMap() {
        return new SampleMatrix("Heat map", "Five risks on a matrix of five by five; R1 stands highest.", "en", SCALE, 5, RISKS.stream()
                .map(risk -> new SampleMatrix.Mark(risk.charAt(3) - '1', risk.charAt(5) - '1', risk.substring(0, 2), risk.substring(9),
                        "#risk-" + risk.substring(0, 2))).toList()).draw();
    }

    private static Table riskTable(Optional<Anchor> anchor) {
        List<Column> columns = List.of(Column.naming("Id", ColumnKind.SHORT, 0.6), Column.of("Risk", ColumnKind.TEXT, 4),
                Column.of("Likelihood", ColumnKind.NUMBER, 1), Column.of("Impact", ColumnKind.NUMBER, 1), Column.of("Level", ColumnKind.SHORT, 1));
        List<Row> rows = RISKS.stream().map(risk -> new Row(List.of(Cell.of(risk.substring(0, 2)), Cell.of(risk.substring(9)),
                Cell.of(risk.substring(3, 4)), Cell.of(risk.substring(5, 6)), shade(risk.charAt(7) - '0')),
                anchor.map(table -> new Anchor("risk-" + risk.substring(0, 2))))).toList();
        return anchor.map(id -> Table.of(id, "Risks in the order of their priority", columns, rows))
                .orElseGet(() -> Table.unnumbered(columns, rows));
    }

    private static Cell shade(int rank) {
        return Cell.shaded(new Shade(SCALE.color(rank), SCALE.levels().get(rank).name()));
    }

    private static Block card() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new DefinitionList(List.of(Entry.of("Owner", "Head of finance"), Entry.of("Area", "Procurement and contracts"),
                Entry.of("Next review", "30 September 2026"))));
        blocks.addAll(new MarkdownBlocks().parse("""
                Storekeeper and buyer are **the same person**; see the [guide](https://example.org/guide).

                1. Compare ten invoices with the store's ledger.
                2. Ask the driver who signed.
                """));
        return new CardBlock(new Anchor("card-R1"), "R1", List.of(isolate("Invoices are paid for pipes that were never delivered")),
                List.of(new Shade(SCALE.color(3), "Very high")), blocks);
    }

    private static Section plan() {
        List<Column> columns = List.of(Column.naming("Id", ColumnKind.SHORT, 0.6), Column.of("Action", ColumnKind.TEXT, 3),
                Column.of("Start", ColumnKind.SHORT, 1.1), Column.of("Due", ColumnKind.SHORT, 1.1), Column.of("Effort (h)", ColumnKind.NUMBER, 0.8),
                Column.of("Cost (KES)", ColumnKind.NUMBER, 1));
        Table table = new Table(Optional.of(new Anchor("plan-table")), List.of(text("Actions, dates and costs")), columns,
                List.of(new Table.ColumnGroup(List.of(), 2), new Table.ColumnGroup(List.of(text("Time")), 2),
                        new Table.ColumnGroup(List.of(text("Resources")), 2)),
                List.of(new Table.RowGroup(List.of(text("Procurement")), actions("A", 24)),
                        new Table.RowGroup(List.of(text("Customer relations")), actions("B", 14))),
                List.of(Row.of(Cell.of("Total").spanning(4), Cell.of("1,140"), Cell.of("1,250,000"))));
        return Section.of(new Anchor("plan"), "Action plan", List.of(Paragraph.of("Dates were set with the people who act."), table))
                .placed(Section.Placement.LANDSCAPE);
    }

    private static List<Row> actions(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> Row.of(Cell.of(prefix + n),
                Cell.of(n % 3 == 0 ? "Match every invoice with a signed delivery note and the store's ledger before it is paid" : "Publish awards"),
                Cell.of("12 Jan 2026"), Cell.of("30 Jun 2026"), Cell.of("30"), Cell.of("33,000"))).toList();
    }

    private static Section raci() {
        List<String> roles = List.of("Managing director", "Integrity agent", "Head of finance", "Head of operations", "Head of customer relations",
                "Internal auditor", "Board", "Regulator");
        List<Column> columns = new ArrayList<>(List.of(Column.naming("Action", ColumnKind.TEXT, 4)));
        roles.forEach(role -> columns.add(Column.of(role, ColumnKind.MARK, 1)));
        List<Row> rows = IntStream.rangeClosed(1, 6).mapToObj(n -> {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of("A" + n + " Match invoices with deliveries")));
            IntStream.range(0, roles.size()).forEach(role -> cells.add(Cell.of(List.of("A", "R", "C", "I", "").get((role + n) % 5))));
            return Row.of(cells);
        }).toList();
        return Section.of(new Anchor("raci"), "Who does what", List.of(Table.of(new Anchor("raci-table"),
                "A accountable, R responsible, C consulted, I informed", columns, rows)));
    }

    private static Section annex() {
        return Section.of(new Anchor("annex"), "Notes", new MarkdownBlocks().parse("""
                > Integrity is doing the right thing when nobody looks.

                | Source | Page |
                | --- | ---: |
                | Manual | 12 |

                ```
                plumb check .
                ```
                """));
    }

    /** An Arabic report with English words in it, to be read from right to left. */
    public static Document arabic() {
        Metadata metadata = new Metadata("خارطة طريق النزاهة 2026", "شركة مياه Bayview", "ar", TextDirection.RIGHT_TO_LEFT, "مياه Bayview",
                "صندوق أدوات النزاهة 2.1", "1", "للموافقة", Optional.of(LocalDate.of(2026, 6, 30)), List.of());
        Drawing map = new SampleMatrix("خريطة المخاطر", "خطران", "ar", SCALE, 5, List.of(
                new SampleMatrix.Mark(4, 4, "R1", "تأخير الفواتير", "#risk-R1"), new SampleMatrix.Mark(0, 0, "خطر-2", "", ""))).draw().mirrored();
        Table table = Table.of(new Anchor("t"), "المخاطر حسب الأولوية", List.of(Column.naming("الرمز", ColumnKind.SHORT, 1),
                Column.of("الخطر", ColumnKind.TEXT, 4), Column.of("التكلفة", ColumnKind.NUMBER, 1.4)), List.of(
                        new Row(List.of(Cell.of("R1"), Cell.of("تُدفع فواتير أنابيب (PVC 110 mm) لم تُسلَّم قط"), Cell.of("KES 1,250,000")),
                                Optional.of(new Anchor("risk-R1"))),
                        Row.of(Cell.of("R2"), Cell.of("Fuel is drawn for private cars"), Cell.of("KES 90,000"))));
        Figure figure = Figure.of(new Anchor("f"), "المخاطر حسب الاحتمال والأثر", map);
        return new Document(metadata, Optional.of(cover()), Optional.of(new TableOfContents(1)), List.of(
                Section.of(new Anchor("one"), "ملخص", List.of(Paragraph.of("قيّم اثنا عشر مشاركاً المخاطر في ورشة عمل."),
                        ListBlock.numbered(List.of(List.of(text("مطابقة الفواتير")), List.of(text("نشر العقود (contracts)")))), figure, table,
                        Callout.of(Callout.Kind.OPEN_POINT, text("لم يُعيَّن نائب بعد."))))));
    }

    /** A hundred and fifty risks with long words and Arabic names. */
    public static Document crowded() {
        Drawing map = new SampleMatrix("Heat map", "A hundred and fifty risks.", "en", SCALE, 6, IntStream.range(0, 150).mapToObj(
                n -> new SampleMatrix.Mark(n * n % 36 / 6, n * n % 6, n % 5 == 0 ? "خطر-" + n : "WASSER-" + n, "", "")).toList()).draw();
        List<Row> rows = IntStream.range(0, 150).mapToObj(n -> Row.of(Cell.of("BAYVIEW-2026.R" + n), Cell.of(
                n % 3 == 0 ? "تأخير متعمد في معالجة طلبات التوصيل الجديدة" : "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk " + n),
                Cell.of("5"), Cell.of("4"), shade(n % 4))).toList();
        Table table = Table.of(new Anchor("t"), "All risks", List.of(Column.naming("Id", ColumnKind.SHORT, 1), Column.of("Risk", ColumnKind.TEXT, 4),
                Column.of("Likelihood", ColumnKind.NUMBER, 1), Column.of("Impact", ColumnKind.NUMBER, 1), Column.of("Level", ColumnKind.SHORT, 1)), rows);
        Metadata metadata = new Metadata("Crowded", "", "en", TextDirection.LEFT_TO_RIGHT, "Org", "", "", "", Optional.empty(), List.of());
        return new Document(metadata, Optional.empty(), Optional.of(new TableOfContents(1)), List.of(Section.of(new Anchor("s"), "Risks", List.of(
                Figure.of(new Anchor("f"), "All risks", map), table))));
    }
}
