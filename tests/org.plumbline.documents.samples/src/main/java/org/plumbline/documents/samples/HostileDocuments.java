package org.plumbline.documents.samples;

import static org.plumbline.documents.model.Inline.isolate;
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
import org.plumbline.documents.model.CodeBlock;
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
import org.plumbline.drawing.Color;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.chart.BarChart;
import org.plumbline.drawing.chart.ChartSetting;

/** Documents whose every text means harm, by intent or by accident. */
public final class HostileDocuments {

    /** Texts that try to break out of their place. */
    public static final List<String> TEXTS = List.of(
            "<script>document.title='owned'</script>",
            "\"><img src=x onerror=\"document.title='owned'\">",
            "'-->]]></style></title></svg><script>document.title='owned'</script>",
            "javascript:document.title='owned'",
            "</STYLE><svg onload=document.title='owned'>",
            "\\22 ;}body{display:none} */ @import 'https://example.org/x.css'; /*",
            "x".repeat(10_000),
            "lone \uD800 and \uDC00 and \u0000 and \u001B[31m and \uFFFE and \u0085",
            "turn \u202E around \u2066 and never \u2067 back",
            "combining a" + "\u0301".repeat(200) + " and 👩‍👩‍👧‍👦🏳️‍🌈 and 水".repeat(3),
            "مياه الشرب \"النزاهة\" (2026) English في النهاية",
            "{0} ${user.home} {{param:X}} %s &amp; &#x3c;script&#x3e;");

    private HostileDocuments() {
    }

    /** A document that holds one text in every place that takes a text. */
    public static Document of(String hostile) {
        Metadata metadata = new Metadata(hostile, hostile, "en", TextDirection.LEFT_TO_RIGHT, hostile, hostile, hostile, hostile,
                Optional.of(LocalDate.of(2026, 6, 30)), List.of(hostile));
        ApprovalBlock approval = new ApprovalBlock(List.of(text(hostile)), List.of(Paragraph.of(hostile)),
                List.of(new Signature(hostile, hostile, hostile, Optional.empty(), hostile)));
        List<Block> blocks = new ArrayList<>(List.of(
                Paragraph.of(text(hostile), Inline.strong(hostile), new Inline.Code(hostile), isolate(hostile)),
                ListBlock.numbered(List.of(List.of(text(hostile)))),
                new CodeBlock(hostile),
                new DefinitionList(List.of(Entry.of(hostile, hostile))),
                new Callout(Callout.Kind.WARNING, List.of(text(hostile)), List.of(Paragraph.of(hostile))),
                new CardBlock(Anchor.of("card", hostile), hostile, List.of(text(hostile)),
                        List.of(new Shade(Color.BLACK, hostile)), List.of(Paragraph.of(hostile))),
                table(hostile), figure(hostile), approval));
        blocks.addAll(new MarkdownBlocks().parse(hostile));
        Section section = new Section(Anchor.of("section", hostile), List.of(text(hostile)), Section.Placement.FOLLOWING, blocks, List.of());
        return new Document(metadata, Optional.of(new Cover(List.of(Entry.of(hostile, hostile)), Optional.of(approval))),
                Optional.of(new TableOfContents(1)), List.of(section));
    }

    private static Table table(String hostile) {
        List<Column> columns = List.of(Column.naming(hostile, ColumnKind.SHORT, 1), Column.of(hostile, ColumnKind.TEXT, 1),
                Column.of(hostile, ColumnKind.NUMBER, 1), Column.of(hostile, ColumnKind.MARK, 1));
        Row row = Row.of(Cell.of(hostile), Cell.of(hostile), Cell.of(hostile), Cell.shaded(new Shade(Color.WHITE, hostile)));
        return Table.of(Anchor.of("table", hostile), hostile, columns, List.of(row));
    }

    private static Figure figure(String hostile) {
        BarChart.Row row = new BarChart.Row(hostile, 3, hostile, Optional.of(2.0));
        return Figure.of(Anchor.of("figure", hostile), hostile, new BarChart(ChartSetting.portrait("en", TextDirection.LEFT_TO_RIGHT))
                .draw(new BarChart.Data(hostile, hostile, List.of(row), hostile, hostile, hostile)));
    }

    /** Tables of sixty columns, of text and of marks. */
    public static Document wide() {
        List<Block> blocks = new ArrayList<>();
        for (ColumnKind kind : ColumnKind.values()) {
            List<Column> columns = new ArrayList<>(List.of(Column.naming("Name", ColumnKind.TEXT, 2)));
            IntStream.range(1, 60).forEach(n -> columns.add(Column.of("Column " + n, kind, 1)));
            List<Cell> cells = new ArrayList<>(List.of(Cell.of("Rechtsschutzversicherungsgesellschaften")));
            IntStream.range(1, 60).forEach(n -> cells.add(Cell.of("17")));
            blocks.add(Table.of(Anchor.of("table", kind.name()), "Sixty columns", columns, List.of(Row.of(cells))));
        }
        Metadata metadata = new Metadata("Wide", "", "en", TextDirection.LEFT_TO_RIGHT, "", "", "", "", Optional.empty(), List.of());
        return new Document(metadata, Optional.empty(), Optional.empty(), List.of(Section.of(new Anchor("wide"), "Wide", blocks)));
    }
}
