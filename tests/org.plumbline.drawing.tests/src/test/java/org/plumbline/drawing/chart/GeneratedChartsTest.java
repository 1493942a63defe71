package org.plumbline.drawing.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.svg.SvgWriter;
import org.plumbline.generated.Generated;

/** Whatever the data: nothing leaves the drawing, and the same data give the same drawing. */
class GeneratedChartsTest {

    @Test
    void keepEverythingInsideAndRepeatExactly() {
        Generated.rounds(25, 400, random -> {
            long seed = random.nextLong();
            for (TextDirection direction : TextDirection.values()) {
                List<Drawing> drawings = draw(seed, direction);
                for (Drawing drawing : drawings) {
                    assertThat(Bounds.leaves(drawing)).as("%s, %s", direction, drawing.size())
                            .filteredOn(shape -> !Bounds.of(shape).isInside(drawing)).isEmpty();
                }
                assertThat(svg(draw(seed, direction))).isEqualTo(svg(drawings));
            }
        });
    }

    private static String svg(List<Drawing> drawings) {
        StringBuilder all = new StringBuilder();
        drawings.forEach(drawing -> all.append(new SvgWriter(Bounds.METRICS).document(drawing)));
        return all.toString();
    }

    private static List<Drawing> draw(long seed, TextDirection direction) {
        GeneratedCharts charts = new GeneratedCharts(seed);
        ChartSetting upright = ChartSetting.portrait("en", direction, Bounds.METRICS);
        ChartSetting setting = seed % 2 == 0 ? upright : upright.landscape();
        List<Drawing> drawings = new ArrayList<>();
        drawings.addAll(new GanttChart(setting, new EnglishGanttTexts()).draw(charts.gantt(), 600));
        drawings.add(new BarChart(setting).draw(charts.bars()));
        drawings.add(new AttainmentChart(setting).draw(charts.attainments()));
        return drawings;
    }
}
