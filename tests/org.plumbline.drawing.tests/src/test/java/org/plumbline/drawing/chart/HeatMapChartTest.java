package org.plumbline.drawing.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.Label;
import org.plumbline.drawing.Rect;
import org.plumbline.drawing.TextDirection;

class HeatMapChartTest {

    private final HeatMapChart chart = new HeatMapChart(ChartSetting.portrait("en", TextDirection.LEFT_TO_RIGHT));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 13, 40, 150})
    void showsOrCountsEveryRisk(int risks) {
        List<String> texts = Bounds.texts(chart.draw(oneCell(risks)));

        int shown = (int) texts.stream().filter(text -> text.matches("R\\d+")).count();
        int counted = texts.stream().filter(text -> text.startsWith("+")).mapToInt(text -> Integer.parseInt(text.split(" ")[0])).sum();
        assertThat(shown + counted).isEqualTo(risks);
        assertThat(shown).isGreaterThanOrEqualTo(Math.min(risks, 7));
    }

    @Test
    void growsWithItsRisksWithinLimits() {
        assertThat(height(oneCell(30))).isGreaterThan(height(oneCell(3)));
        assertThat(height(oneCell(150))).isLessThan(400);
    }

    @Test
    void drawsLowLikelihoodBelowHighLikelihood() {
        HeatMap map = ChartSamples.small();
        List<Label> labels = Bounds.leaves(chart.draw(map)).stream().filter(Label.class::isInstance).map(Label.class::cast).toList();

        assertThat(y(labels, "R-1")).isGreaterThan(y(labels, "R-3")).isGreaterThan(y(labels, "R-5"));
    }

    @Test
    void marksEveryCellWithItsLevelInWordsOrLetters() {
        long cells = ChartSamples.utility().cells().size();

        assertThat(Bounds.texts(chart.draw(ChartSamples.utility()))).filteredOn(text -> text.matches("L|M|H|VH"))
                .hasSize((int) cells + ChartSamples.fourLevels().levels().size());
        assertThat(Bounds.texts(chart.draw(ChartSamples.withoutRisks()))).filteredOn(text -> text.equals("Very high")).hasSize(3 + 1);
    }

    @Test
    void hatchesACellThatTheMethodologyLeavesOut() {
        HeatMap whole = ChartSamples.withoutRisks();
        HeatMap gap = new HeatMap("", "", whole.rows(), whole.columns(), whole.scale(), whole.cells().subList(1, 25), "", whole.more());

        assertThat(coloured(chart.draw(gap))).isEqualTo(coloured(chart.draw(whole)) - 1);
    }

    private static long coloured(Drawing drawing) {
        return Bounds.leaves(drawing).stream().filter(shape -> shape instanceof Rect rect
                && rect.style().fill().filter(Color.class::isInstance).isPresent()).count();
    }

    private static double y(List<Label> labels, String text) {
        return labels.stream().filter(label -> label.text().equals(text)).findFirst().orElseThrow().position().y();
    }

    private double height(HeatMap map) {
        return chart.draw(map).size().height();
    }

    private static HeatMap oneCell(int risks) {
        List<HeatMap.Mark> marks = IntStream.rangeClosed(1, risks).mapToObj(n -> new HeatMap.Mark("R" + n, "", "")).toList();
        return new HeatMap("", "", ChartSamples.axis("Likelihood", "low", "high"), ChartSamples.axis("Impact", "low", "high", "worst"),
                ChartSamples.fourLevels(), List.of(new HeatMap.Cell(1, 2, 3, marks)), "Level", count -> "+" + count + " more");
    }
}
