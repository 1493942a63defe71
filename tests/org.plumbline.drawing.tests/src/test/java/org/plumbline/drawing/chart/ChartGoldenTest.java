package org.plumbline.drawing.chart;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.Golden;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.svg.SvgWriter;

class ChartGoldenTest {

    private static final ChartSetting ENGLISH = ChartSetting.portrait("en", TextDirection.LEFT_TO_RIGHT);
    private static final ChartSetting ARABIC = ChartSetting.portrait("ar", TextDirection.RIGHT_TO_LEFT);

    static Map<String, Drawing> drawings() {
        GanttTexts texts = new EnglishGanttTexts();
        Map<String, Drawing> drawings = new TreeMap<>();
        drawings.put("gantt", new GanttChart(ENGLISH, texts).draw(ChartSamples.plan(), 900).getFirst());
        drawings.put("gantt-right-to-left", new GanttChart(ARABIC, texts).draw(ChartSamples.plan(), 900).getFirst());
        drawings.put("gantt-single", new GanttChart(ENGLISH, texts).draw(ChartSamples.single(), 900).getFirst());
        drawings.put("gantt-second-band", new GanttChart(ENGLISH.landscape(), texts)
                .draw(ChartSamples.longPlan(), 560).get(1));
        drawings.put("load", new BarChart(ENGLISH).draw(ChartSamples.load()));
        drawings.put("votes", new BarChart(ENGLISH).draw(ChartSamples.votes()));
        drawings.put("indicators", new AttainmentChart(ENGLISH).draw(ChartSamples.indicators()));
        return drawings;
    }

    static Iterable<String> names() {
        return drawings().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void looksAsItDid(String name) throws IOException {
        Golden.matches(name + ".svg", new SvgWriter(Bounds.METRICS).document(drawings().get(name)));
    }
}
