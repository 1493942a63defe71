package org.plumbline.documents.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.plumbline.documents.markdown.MarkdownBlocks;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.ApprovalBlock;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Callout;
import org.plumbline.documents.model.CardBlock;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.CodeBlock;
import org.plumbline.documents.model.Cover;
import org.plumbline.documents.model.DefinitionList;
import org.plumbline.documents.model.Document;
import org.plumbline.documents.model.Figure;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.LinkTarget;
import org.plumbline.documents.model.ListBlock;
import org.plumbline.documents.model.Metadata;
import org.plumbline.documents.model.PageBreak;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.QuoteBlock;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Section;
import org.plumbline.documents.model.Shade;
import org.plumbline.documents.model.Table;
import org.plumbline.documents.model.TableOfContents;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.Hatch;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.chart.BarChart;
import org.plumbline.drawing.chart.ChartSetting;

/** Documents of any shape, the same one for the same source of chance. */
public final class GeneratedDocuments {

    private final Random random;
    private final List<Anchor> anchors = new ArrayList<>();

    public GeneratedDocuments(Random random) {
        this.random = random;
    }

    public Document document() {
        TextDirection direction = TextDirection.values()[random.nextInt(2)];
        Metadata metadata = new Metadata(text(), text(), direction == TextDirection.RIGHT_TO_LEFT ? "ar" : "en", direction, text(), text(),
                text(), text(), Optional.empty(), some(this::text));
        return new Document(metadata, random.nextBoolean() ? Optional.empty() : Optional.of(new Cover(some(this::entry), Optional.of(approval()))),
                random.nextBoolean() ? Optional.empty() : Optional.of(new TableOfContents(1 + random.nextInt(3))),
                some(() -> section(3)));
    }

    private <T> List<T> some(Supplier<T> supplier) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(n -> supplier.get()).toList();
    }

    private String text() {
        List<String> texts = Stream.concat(HostileDocuments.TEXTS.stream(), Stream.of("", "water", "النزاهة", "a long line of words ".repeat(9))).toList();
        String text = texts.get(random.nextInt(texts.size()));
        return text.substring(0, Math.min(text.length(), 1 + random.nextInt(300)));
    }

    private Anchor anchor() {
        anchors.add(new Anchor("a" + anchors.size()));
        return anchors.getLast();
    }

    private Section section(int depth) {
        Section.Placement placement = Section.Placement.values()[random.nextInt(3)];
        return new Section(anchor(), some(this::inline), placement, some(() -> block(3)), depth == 0 ? List.of() : some(() -> section(depth - 1)));
    }

    private Inline inline() {
        return switch (random.nextInt(8)) {
            case 0 -> new Inline.Strong(some(this::inline));
            case 1 -> new Inline.Emphasis(some(this::inline));
            case 2 -> new Inline.Code(text());
            case 3 -> new Inline.Link(new LinkTarget.External("https://example.org/?a=b&c"), some(this::inline));
            case 4 -> new Inline.LineBreak();
            case 5 -> new Inline.Isolate(List.of(Inline.text(text())), Optional.of("fr"), Optional.of(TextDirection.LEFT_TO_RIGHT));
            default -> Inline.text(text());
        };
    }

    private DefinitionList.Entry entry() {
        return new DefinitionList.Entry(some(this::inline), some(() -> block(1)));
    }

    private ApprovalBlock approval() {
        return new ApprovalBlock(some(this::inline), some(() -> block(0)),
                some(() -> new ApprovalBlock.Signature(text(), text(), text(), Optional.empty(), text())));
    }

    private Block block(int depth) {
        if (depth == 0) {
            return new Paragraph(some(this::inline));
        }
        return switch (random.nextInt(12)) {
            case 0 -> new ListBlock(random.nextBoolean(), random.nextInt(9), some(() -> some(() -> block(depth - 1))));
            case 1 -> new CodeBlock(text());
            case 2 -> new QuoteBlock(some(() -> block(depth - 1)));
            case 3 -> table();
            case 4 -> figure(depth);
            case 5 -> new DefinitionList(some(this::entry));
            case 6 -> new Callout(Callout.Kind.values()[random.nextInt(3)], some(this::inline), some(() -> block(depth - 1)));
            case 7 -> new CardBlock(anchor(), text(), some(this::inline), some(this::shade), some(() -> block(depth - 1)));
            case 8 -> new PageBreak();
            case 9 -> new QuoteBlock(new MarkdownBlocks().parse(text()));
            default -> new Paragraph(some(this::inline));
        };
    }

    private Shade shade() {
        Color color = new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
        return new Shade(random.nextBoolean() ? color : new Hatch(Hatch.Kind.values()[random.nextInt(4)], color, Color.BLACK), "level");
    }

    private Table table() {
        int columns = 1 + random.nextInt(random.nextInt(5) == 0 ? 40 : 6);
        List<Table.Column> all = IntStream.range(0, columns).mapToObj(n -> new Table.Column(some(this::inline),
                Table.ColumnKind.values()[random.nextInt(4)], 0.2 + random.nextDouble(), random.nextInt(4) == 0)).toList();
        List<Table.RowGroup> groups = some(() -> new Table.RowGroup(some(this::inline), some(() -> row(columns))));
        return new Table(Optional.of(anchor()), List.of(inline()), all, random.nextBoolean() ? List.of()
                : List.of(new Table.ColumnGroup(some(this::inline), columns)), groups, some(() -> row(columns)));
    }

    private Row row(int columns) {
        List<Cell> cells = new ArrayList<>();
        for (int left = columns; left > 0; left -= cells.getLast().span()) {
            cells.add(new Cell(some(this::cellBlock), 1 + random.nextInt(left), random.nextInt(3) == 0 ? Optional.of(shade()) : Optional.empty()));
        }
        return new Row(cells, random.nextBoolean() ? Optional.of(anchor()) : Optional.empty());
    }

    /** A cell holds words: what has a width of its own does not fit into every column of a page. */
    private Block cellBlock() {
        return random.nextInt(3) == 0 ? new ListBlock(random.nextBoolean(), 1, some(() -> some(() -> block(0)))) : block(0);
    }

    private Figure figure(int depth) {
        BarChart chart = new BarChart(ChartSetting.portrait("en", TextDirection.LEFT_TO_RIGHT));
        return new Figure(anchor(), some(this::inline), IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(n -> chart.draw(new BarChart.Data(text(),
                text(), some(() -> new BarChart.Row(text(), random.nextInt(99), text(), Optional.empty())), "", "", ""))).toList(),
                some(() -> block(depth - 1)));
    }
}
