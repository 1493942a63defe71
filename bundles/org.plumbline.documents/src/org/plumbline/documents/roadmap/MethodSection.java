package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.scoring.HeatMap;
import org.plumbline.core.scoring.HeatMapCells;
import org.plumbline.core.scoring.RiskScoring;
import org.plumbline.core.scoring.Stage;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Section;
import org.plumbline.documents.model.Table;
import org.plumbline.documents.model.Table.Column;
import org.plumbline.documents.model.Table.ColumnKind;
import org.plumbline.model.method.ImpactRule;
import org.plumbline.model.method.Methodology;
import org.plumbline.model.method.Scale;
import org.plumbline.model.method.ScaleLevel;
import org.plumbline.model.method.Scoring;

/** The methodology: its rule in words, its scales with their descriptors, its matrix. */
final class MethodSection {

    private final Roadmap roadmap;
    private final Wording words;

    MethodSection(Roadmap roadmap) {
        this.roadmap = roadmap;
        this.words = roadmap.words();
    }

    Section section() {
        List<Block> blocks = roadmap.methodology().map(this::blocks).orElse(List.of(words.paragraph("method.none")));
        return Section.of(new Anchor("method"), words.get("method.title"), blocks);
    }

    private List<Block> blocks(Methodology method) {
        List<Block> blocks = new ArrayList<>(roadmap.texts().blocks(method.getDescription()));
        String scoring = "Scoring." + method.getScoring().getName() + (isThird(method) ? ".three" : "");
        blocks.add(words.paragraph("method.rule", words.fill(scoring),
                words.fill("ImpactRule." + method.getImpactRule().getName())));
        if (method.getDetectability() != null && !isThird(method)) {
            blocks.add(words.paragraph("method.detectability"));
        }
        if (method.getFrequency() != null) {
            blocks.add(words.paragraph("method.frequency"));
        }
        if (method.isSetVotesPerPerson()) {
            blocks.add(new org.plumbline.documents.model.Paragraph(words.fillCount("method.votes", method.getVotesPerPerson())));
        }
        if (!method.getDimensions().isEmpty()) {
            blocks.add(dimensions(method));
        }
        scale(method.getLikelihood(), "scale-likelihood", blocks);
        scale(method.getImpact(), "scale-impact", blocks);
        scale(method.getDetectability(), "scale-detectability", blocks);
        scale(method.getFrequency(), "scale-frequency", blocks);
        scale(method.getLevels(), "scale-level", blocks);
        matrix(method).ifPresent(blocks::add);
        return blocks;
    }

    /** Whether detectability counts for the level, beside likelihood and impact. */
    private static boolean isThird(Methodology method) {
        return method.getScoring() == Scoring.PRODUCT && method.getDetectability() != null;
    }

    private Table dimensions(Methodology method) {
        boolean weighed = method.getImpactRule() == ImpactRule.AVERAGE;
        List<Column> columns = new ArrayList<>(List.of(Column.naming(words.get("dimension"), ColumnKind.TEXT, 1),
                Column.of(words.get("meaning"), ColumnKind.TEXT, 4)));
        if (weighed) {
            columns.add(Column.of(words.get("weight"), ColumnKind.NUMBER, 0.8));
        }
        List<Row> rows = method.getDimensions().stream().map(dimension -> {
            List<Cell> cells = new ArrayList<>(List.of(Cells.of(roadmap.texts().label(dimension)),
                    Cells.of(roadmap.texts().line(dimension.getDescription()))));
            if (weighed) {
                cells.add(Cell.of(dimension.isSetWeight() ? words.formats().number(dimension.getWeight()) : words.formats().number(1)));
            }
            return Row.of(cells);
        }).toList();
        return Table.of(new Anchor("dimensions"), words.get("dimensions"), columns, rows);
    }

    private void scale(Scale scale, String anchor, List<Block> blocks) {
        Resolved.one(scale).filter(known -> !known.getLevels().isEmpty()).ifPresent(known -> {
            List<Column> columns = List.of(Column.of(words.get("value"), ColumnKind.MARK, 0.6),
                    Column.naming(words.get("level"), ColumnKind.TEXT, 1.5), Column.of(words.get("meaning"), ColumnKind.TEXT, 6));
            blocks.add(new Table(Optional.of(new Anchor(anchor)), caption(known), columns, List.of(),
                    List.of(Table.RowGroup.of(known.getLevels().stream().map(this::level).toList())), List.of()));
        });
    }

    private Optional<Table> matrix(Methodology method) {
        HeatMap map = new HeatMapCells(new RiskScoring()).of(roadmap.engagement(), Stage.CURRENT);
        if (map.likelihoods().isEmpty() || map.impacts().isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.naming(words.get("likelihood"), ColumnKind.TEXT, 1.3));
        map.impacts().forEach(impact -> columns.add(new Column(step(impact), ColumnKind.TEXT, 1, false)));
        List<Row> rows = new ArrayList<>();
        for (int row = map.likelihoods().size() - 1; row >= 0; row--) {
            List<Cell> cells = new ArrayList<>(List.of(Cells.of(step(map.likelihoods().get(row)))));
            map.rows().get(row).forEach(cell -> cells.add(cell.level().flatMap(roadmap.levels()::shade).map(Cell::shaded)
                    .orElse(Cell.empty())));
            rows.add(Row.of(cells));
        }
        List<Inline> impact = roadmap.texts().label(method.getImpact());
        List<Table.ColumnGroup> groups = List.of(new Table.ColumnGroup(List.of(), 1),
                new Table.ColumnGroup(impact.isEmpty() ? words.fill("impact") : impact, map.impacts().size()));
        return Optional.of(new Table(Optional.of(new Anchor("matrix")), words.fill("matrix.title"), columns, groups,
                List.of(Table.RowGroup.of(rows)), List.of()));
    }

    private List<Inline> step(ScaleLevel level) {
        return words.fill("named", words.formats().number(level.getValue()), roadmap.texts().label(level));
    }

    private List<Inline> caption(Scale scale) {
        List<Inline> name = roadmap.texts().label(scale);
        return words.fill("scale.caption", name.isEmpty() ? words.fill("scale") : name);
    }

    private Row level(ScaleLevel level) {
        Cell name = roadmap.levels().shade(level).map(Cell::shaded).orElseGet(() -> Cells.of(roadmap.texts().label(level)));
        String value = level.getValue() == null ? "" : words.formats().number(level.getValue());
        return Row.of(Cell.of(value), name, Cells.of(roadmap.texts().line(level.getDescription())));
    }
}
