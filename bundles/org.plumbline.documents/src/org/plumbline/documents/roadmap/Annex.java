package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.core.project.Resolved;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.ListBlock;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Section;
import org.plumbline.documents.model.Table;
import org.plumbline.documents.model.Table.Column;
import org.plumbline.documents.model.Table.ColumnKind;
import org.plumbline.model.engagement.Decision;
import org.plumbline.model.organization.OrgLevel;
import org.plumbline.model.organization.Party;

/** How to read the document, what was decided, who took part, which words and sources were used. */
final class Annex {

    private final Roadmap roadmap;
    private final Wording words;

    Annex(Roadmap roadmap) {
        this.roadmap = roadmap;
        this.words = roadmap.words();
    }

    /** The annex to the sections before it. */
    Section after(List<Section> sections) {
        List<Section> parts = new ArrayList<>();
        decisions().ifPresent(parts::add);
        people().ifPresent(parts::add);
        new Glossary(roadmap).section(sections).ifPresent(parts::add);
        new SourceList(roadmap).section().ifPresent(parts::add);
        List<List<Inline>> hints = new ArrayList<>(List.of(words.fill("read.moments"), words.fill("read.levels"), words.fill("read.ids"),
                words.fill("read.computed")));
        roadmap.asOf().ifPresent(day -> hints.add(words.fill("read.asOf", roadmap.figures().date(day))));
        Set<String> foreign = new ForeignTexts().in(sections);
        if (!foreign.isEmpty()) {
            hints.add(words.fill("read.languages", words.list(foreign.stream().map(words::language).distinct()
                    .<List<Inline>>map(name -> List.of(Inline.text(name))).toList())));
        }
        List<Block> blocks = List.of(words.paragraph("read"), ListBlock.bullets(hints));
        return Section.of(new Anchor("annex"), words.get("annex.title"), blocks).with(parts);
    }

    private Optional<Section> decisions() {
        List<Column> columns = List.of(Column.naming(words.get("decision.date"), ColumnKind.SHORT, 1.2),
                Column.of(words.get("decision.who"), ColumnKind.TEXT, 1.6), Column.of(words.get("decision.what"), ColumnKind.TEXT, 5),
                Column.of(words.get("decision.source"), ColumnKind.TEXT, 2));
        List<Row> rows = roadmap.engagement().getDecisions().stream().map(this::decision).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(Section.of(new Anchor("decisions"), words.get("decisions.title"),
                List.of(Table.of(new Anchor("decision-table"), words.get("decisions.table"), columns, rows))));
    }

    private Row decision(Decision decision) {
        return Row.of(Cell.of(roadmap.figures().shortDate(decision.getOn())), Cells.of(roadmap.texts().label(decision.getBy())),
                Cells.of(roadmap.texts().line(decision.getText())), Cells.of(new Sources(roadmap).of(decision.getSources())));
    }

    private Optional<Section> people() {
        List<Party> parties = roadmap.engagement().getWorkshops().stream()
                .flatMap(workshop -> Resolved.all(workshop.getParticipants()).stream()).distinct().toList();
        if (parties.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, List<Party>> byLevel = new TreeMap<>();
        parties.forEach(party -> byLevel.computeIfAbsent(party.isSetLevel() ? party.getLevel().getValue() : OrgLevel.values().length,
                level -> new ArrayList<>()).add(party));
        List<Row> rows = byLevel.entrySet().stream().map(entry -> Row.of(Cell.of(level(entry.getKey())),
                Cells.of(words.row(entry.getValue().stream().map(roadmap.texts()::label).toList())))).toList();
        return Optional.of(Section.of(new Anchor("people"), words.get("people.title"), List.of(
                new Paragraph(words.fillCount("people.read", parties.size())),
                Table.of(new Anchor("people-table"), words.get("people.table"), List.of(Column.naming(words.get("people.level"), ColumnKind.TEXT, 1),
                        Column.of(words.get("people.who"), ColumnKind.TEXT, 5)), rows))));
    }

    private String level(int level) {
        OrgLevel known = OrgLevel.get(level);
        return known == null ? words.get("people.nolevel") : words.word(known);
    }
}
