package org.plumbline.documents.roadmap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.core.results.Attainment;
import org.plumbline.core.results.IndicatorStanding;
import org.plumbline.core.units.UnitVocabulary;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Cell;
import org.plumbline.documents.model.Figure;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Row;
import org.plumbline.documents.model.Section;
import org.plumbline.documents.model.Table;
import org.plumbline.documents.model.Table.Column;
import org.plumbline.documents.model.Table.ColumnKind;
import org.plumbline.drawing.chart.AttainmentChart;
import org.plumbline.model.core.LText;
import org.plumbline.model.results.Baseline;
import org.plumbline.model.results.Indicator;
import org.plumbline.model.results.Measurement;
import org.plumbline.model.results.Target;

/** What is measured: where each indicator began, where it should go, where it stands. */
final class IndicatorPart implements RoadmapPart {

    @Override
    public Optional<Section> of(Roadmap roadmap) {
        Attainment attainment = new Attainment(new UnitVocabulary());
        List<IndicatorStanding> standings = indicators(roadmap).stream()
                .map(indicator -> attainment.of(indicator, roadmap.engagement(), roadmap.asOf())).toList();
        return Optional.of(Section.of(new Anchor("indicators"), roadmap.words().get("indicators.title"), blocks(roadmap, standings)));
    }

    private static List<Indicator> indicators(Roadmap roadmap) {
        Optional<Baseline> baseline = Optional.ofNullable(roadmap.engagement().getBaseline());
        return Stream.concat(roadmap.engagement().getIndicators().stream(),
                baseline.stream().flatMap(known -> known.getEntries().stream()).map(Measurement::getIndicator)
                        .filter(indicator -> indicator != null && !indicator.eIsProxy())).distinct().toList();
    }

    private static List<Block> blocks(Roadmap roadmap, List<IndicatorStanding> standings) {
        Wording words = roadmap.words();
        if (standings.isEmpty()) {
            return List.of(words.paragraph("indicators.none"));
        }
        List<Block> blocks = new ArrayList<>();
        Optional<Baseline> baseline = Optional.ofNullable(roadmap.engagement().getBaseline());
        blocks.add(baseline.map(known -> known.getOn() == null ? words.paragraph("baseline.undated")
                : words.paragraph("baseline.read", roadmap.figures().date(known.getOn()))).orElseGet(() -> words.paragraph("baseline.none")));
        baseline.ifPresent(known -> known.getNotes().forEach((LText note) -> blocks.addAll(roadmap.texts().blocks(note))));
        blocks.add(table(roadmap, standings));
        chart(roadmap, standings).ifPresent(blocks::add);
        return blocks;
    }

    private static Table table(Roadmap roadmap, List<IndicatorStanding> standings) {
        Wording words = roadmap.words();
        List<Column> columns = List.of(Column.naming(words.get("indicator"), ColumnKind.TEXT, 3.4),
                Column.of(words.get("indicator.baseline"), ColumnKind.NUMBER, 1.3), Column.of(words.get("indicator.target"), ColumnKind.NUMBER, 1.6),
                Column.of(words.get("indicator.actual"), ColumnKind.NUMBER, 1.6), Column.of(words.get("indicator.attained"), ColumnKind.NUMBER, 1),
                Column.of(words.get("indicator.source"), ColumnKind.TEXT, 3.6));
        return Table.of(new Anchor("indicator-table"), words.get("indicators.table"), columns,
                standings.stream().map(standing -> row(roadmap, standing)).toList());
    }

    private static Row row(Roadmap roadmap, IndicatorStanding standing) {
        Wording words = roadmap.words();
        Indicator indicator = standing.indicator();
        Sources sources = new Sources(roadmap);
        List<Inline> source = standing.latest().or(standing::baseline).map(sources::of).orElse(List.of());
        List<Inline> name = roadmap.texts().label(indicator);
        return Row.of(Cells.of(indicator.isSetDirection() ? words.fill("detail", name, words.fill("Direction." + indicator.getDirection().getName()))
                : name), value(roadmap, standing.baseline()), target(roadmap, standing.target()), dated(roadmap, standing.latest()),
                Cell.of(standing.attainment().map(roadmap.figures()::percent).orElse(words.get("dash"))), Cells.of(source));
    }

    private static Cell value(Roadmap roadmap, Optional<Measurement> measurement) {
        return Cell.of(measurement.map(known -> roadmap.figures().quantity(known.getValue())).filter(text -> !text.isEmpty())
                .orElse(roadmap.words().get("dash")));
    }

    private static Cell target(Roadmap roadmap, Optional<Target> target) {
        return target.map(known -> stacked(roadmap.figures().quantity(known.getValue()), roadmap.figures().shortDate(known.getBy())))
                .orElseGet(() -> Cell.of(roadmap.words().get("dash")));
    }

    private static Cell dated(Roadmap roadmap, Optional<Measurement> measurement) {
        return measurement.map(known -> stacked(roadmap.figures().quantity(known.getValue()), roadmap.figures().shortDate(known.getOn())))
                .orElseGet(() -> Cell.of(roadmap.words().get("dash")));
    }

    private static Cell stacked(String value, String date) {
        return date.isEmpty() ? Cell.of(value)
                : Cell.of(Inline.isolate(value), new Inline.LineBreak(), new Inline.Emphasis(List.of(Inline.isolate(date))));
    }

    private static Optional<Figure> chart(Roadmap roadmap, List<IndicatorStanding> standings) {
        Wording words = roadmap.words();
        List<AttainmentChart.Row> rows = standings.stream().filter(standing -> standing.attainment().isPresent())
                .map(standing -> new AttainmentChart.Row(roadmap.texts().name(standing.indicator()),
                        standing.attainment().map(share -> share.doubleValue()),
                        roadmap.figures().quantity(standing.baseline().get().getValue()),
                        roadmap.figures().quantity(standing.target().get().getValue()),
                        roadmap.figures().quantity(standing.latest().get().getValue()))).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Map.Entry<String, BigDecimal>> shares = standings.stream().filter(standing -> standing.attainment().isPresent())
                .map(standing -> Map.entry(roadmap.texts().name(standing.indicator()), standing.attainment().get())).toList();
        AttainmentChart.Data data = new AttainmentChart.Data(words.get("attainment.title"), new ChartsInWords(roadmap).attainment(shares), rows,
                words.get("indicator.baseline"), words.get("indicator.target"), words.get("indicator.actual"));
        return Optional.of(Figure.of(new Anchor("attainment"), words.get("attainment.caption"),
                new AttainmentChart(roadmap.portrait()).draw(data)));
    }
}
