package org.plumbline.documents.roadmap;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.documents.model.ApprovalBlock;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Callout;
import org.plumbline.documents.model.CardBlock;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.CodeBlock;
import org.plumbline.documents.model.DefinitionList;
import org.plumbline.documents.model.Document;
import org.plumbline.documents.model.Figure;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.ListBlock;
import org.plumbline.documents.model.Numbering;
import org.plumbline.documents.model.PageBreak;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.QuoteBlock;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Section;
import org.plumbline.documents.model.Shade;
import org.plumbline.documents.model.Table;

/** A document as lines of text, so that a golden file reads like the document and a test finds what a reader finds. */
final class PlainDocument {

    private final Document document;
    private final Numbering numbering;
    private final StringBuilder out = new StringBuilder();

    private PlainDocument(Document document) {
        this.document = document;
        this.numbering = new Numbering(document);
    }

    /** All of a document. */
    static String of(Document document) {
        PlainDocument plain = new PlainDocument(document);
        plain.head();
        document.sections().forEach(plain::section);
        return plain.out.toString();
    }

    /** The section of an anchor with all below it. */
    static String of(Document document, String anchor) {
        PlainDocument plain = new PlainDocument(document);
        Section section = all(document.sections()).filter(known -> known.anchor().value().equals(anchor)).findFirst()
                .orElseThrow(() -> new AssertionError("no section " + anchor));
        plain.section(section);
        return plain.out.toString();
    }

    private static Stream<Section> all(List<Section> sections) {
        return sections.stream().flatMap(section -> Stream.concat(Stream.of(section), all(section.sections())));
    }

    private void head() {
        line(String.join(" | ", document.metadata().organization(), document.metadata().title(), document.metadata().subtitle(),
                document.metadata().edition(), document.metadata().status(),
                document.metadata().asOf().map(Object::toString).orElse("no date")));
        document.cover().ifPresent(cover -> {
            block(new DefinitionList(cover.facts()));
            cover.approval().ifPresent(this::block);
        });
    }

    private void section(Section section) {
        line("");
        String number = numbering.of(section.anchor()).text();
        line("#".repeat(number.split("\\.").length) + " " + number + " " + text(section.title())
                + (section.placement() == Section.Placement.LANDSCAPE ? " (landscape)" : ""));
        section.blocks().forEach(this::block);
        section.sections().forEach(this::section);
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph paragraph -> line(text(paragraph.inlines()));
            case ListBlock list -> list.items().forEach(item -> line("- " + cell(item)));
            case DefinitionList list -> list.entries().forEach(entry -> line(text(entry.term()) + ": " + cell(entry.definition())));
            case QuoteBlock quote -> line("> " + cell(quote.blocks()));
            case CodeBlock code -> line(code.text());
            case Callout callout -> {
                line("[" + callout.kind() + "] " + text(callout.title()));
                callout.blocks().forEach(this::block);
            }
            case CardBlock card -> {
                line("[card] " + card.code() + " " + text(card.name()) + card.badges().stream().map(Shade::label)
                        .map(label -> " [" + label + "]").collect(Collectors.joining()));
                card.blocks().forEach(this::block);
            }
            case ApprovalBlock approval -> {
                line("[approval] " + text(approval.title()));
                approval.statement().forEach(this::block);
                approval.signatures().forEach(signature -> line(String.join(" | ", signature.task(), signature.name(), signature.role(),
                        signature.date().map(Object::toString).orElse("________"), signature.note())));
            }
            case Figure figure -> {
                line("[figure] " + text(figure.caption()) + ": " + figure.parts().getFirst().description());
                figure.longDescription().forEach(this::block);
            }
            case Table table -> table(table);
            case PageBreak pageBreak -> line("---");
        }
    }

    private void table(Table table) {
        line("[table] " + text(table.caption()));
        line(table.columns().stream().map(column -> text(column.heading())).collect(Collectors.joining(" | ")));
        table.rowGroups().forEach(group -> {
            if (!group.heading().isEmpty()) {
                line("= " + text(group.heading()));
            }
            group.rows().forEach(this::row);
        });
        table.totals().forEach(this::row);
    }

    private void row(Row row) {
        line(row.cells().stream().map(this::cell).collect(Collectors.joining(" | ")));
    }

    private String cell(Cell cell) {
        String content = cell(cell.blocks());
        return cell.shade().map(shade -> content.isEmpty() ? shade.label() : content + " [" + shade.label() + "]").orElse(content);
    }

    private String cell(List<Block> blocks) {
        PlainDocument inner = new PlainDocument(document);
        blocks.forEach(inner::block);
        return inner.out.toString().strip().replace("\n", " / ");
    }

    private String text(List<Inline> inlines) {
        return inlines.stream().map(inline -> switch (inline) {
            case Inline.Text text -> text.text();
            case Inline.Strong strong -> text(strong.inlines());
            case Inline.Emphasis emphasis -> text(emphasis.inlines());
            case Inline.Code code -> code.text();
            case Inline.Link link -> text(link.inlines());
            case Inline.Reference reference -> numbering.of(reference.to()).kind().name().toLowerCase(Locale.ROOT) + " "
                    + numbering.of(reference.to()).text();
            case Inline.LineBreak lineBreak -> " / ";
            case Inline.Isolate isolate -> text(isolate.inlines()) + isolate.language().map(language -> " <" + language + ">").orElse("");
        }).collect(Collectors.joining()).replace('\u00a0', ' ');
    }

    private void line(String line) {
        out.append(line.strip()).append('\n');
    }
}
