package org.plumbline.drawing.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.svg.SvgWriter;

/** Whatever the data: nothing leaves the drawing, and the same data give the same drawing. */
class GeneratedChartsTest {

    private static final int CHARTS = 25;

    @Test
    void keepEverythingInsideAndRepeatExactly() {
        long first = System.nanoTime();
        for (long seed = first; seed < first + CHARTS; seed++) {
            for (TextDirection direction : TextDirection.values()) {
                for (Drawing drawing : draw(seed, direction)) {
                    assertThat(Bounds.leaves(drawing)).as("seed %d, %s, %s", seed, direction, drawing.size())
                            .filteredOn(shape -> !Bounds.of(shape).isInside(drawing)).isEmpty();
                }
                assertThat(svg(draw(seed, direction))).as("seed %d, %s", seed, direction).isEqualTo(svg(draw(seed, direction)));
            }
        }
    }

    private static String svg(List<Drawing> drawings) {
        StringBuilder all = new StringBuilder();
        drawings.forEach(drawing -> all.append(new SvgWriter().document(drawing)));
        return all.toString();
    }

    private static List<Drawing> draw(long seed, TextDirection direction) {
        GeneratedCharts charts = new GeneratedCharts(seed);
        ChartSetting setting = seed % 2 == 0 ? ChartSetting.portrait("en", direction) : ChartSetting.landscape("en", direction);
        List<Drawing> drawings = new ArrayList<>();
        drawings.add(new HeatMapChart(setting).draw(charts.heatMap()));
        drawings.addAll(new GanttChart(setting, new EnglishGanttTexts()).draw(charts.gantt(), 600));
        drawings.add(new BarChart(setting).draw(charts.bars()));
        drawings.add(new AttainmentChart(setting).draw(charts.attainments()));
        return drawings;
    }
}
