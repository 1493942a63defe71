package org.plumbline.drawing.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.drawing.Color;
import org.plumbline.drawing.Drawing;
import org.plumbline.drawing.Group;
import org.plumbline.drawing.Label;
import org.plumbline.drawing.Shape;
import org.plumbline.drawing.Size;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.font.FontSet;
import org.plumbline.drawing.paint.DrawingPainter;
import org.plumbline.generated.Generated;

/** What is painted stands where the layout believes it does, and stands out from what lies under it. */
class PaintedChartsTest {

    private static final int SCALE = 2;
    /** Letters may lean out of their box a little, as a slanted f does; marks above capitals rise higher than the letters. */
    private static final double LEAN = 0.2;
    private static final double RISE = 1.5;
    /** WCAG 2.1, success criterion 1.4.3. */
    private static final double READABLE = 4.5;

    private final DrawingPainter painter = new DrawingPainter(new FontSet());

    @Test
    void keepTheInkOfEachLabelInItsBox() {
        Generated.rounds(25, 400, random -> labels(chart(random)).filter(label -> label.rotation() == 0).limit(40).forEach(this::inkIsInTheBox));
    }

    private void inkIsInTheBox(Label label) {
        double size = label.font().size();
        Bounds box = Bounds.of(label);
        double margin = 3 * size;
        Label moved = new Label(label.text(), new org.plumbline.drawing.Point(label.position().x() - box.left() + margin, margin),
                label.font(), Color.BLACK, label.anchor(), 0);
        double width = box.right() - box.left();
        BufferedImage image = paint(new Drawing(new Size(width + 2 * margin, 2 * margin), "", "", "en",
                TextDirection.LEFT_TO_RIGHT, List.of(moved)), 1);
        int left = Integer.MAX_VALUE;
        int right = -1;
        int top = Integer.MAX_VALUE;
        int bottom = -1;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xff) < 128) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        if (right < 0) {
            assertThat(label.text().strip()).as("a label without ink").matches("[\\p{Cf}\\p{Mn}\\s]*");
            return;
        }
        assertThat((double) left).as(label.text()).isGreaterThanOrEqualTo(margin - LEAN * size - 1);
        assertThat((double) right).as(label.text()).isLessThanOrEqualTo(margin + width + LEAN * size + 1);
        assertThat((double) top).as(label.text()).isGreaterThanOrEqualTo(margin - RISE * size);
        assertThat((double) bottom).as(label.text()).isLessThanOrEqualTo(margin + size * 0.75);
    }

    @Test
    void keepLabelsApart() {
        Generated.rounds(25, 400, random -> {
            Drawing chart = chart(random);
            List<Label> labels = labels(chart).filter(label -> label.rotation() == 0 && !label.text().isBlank()).toList();
            for (int one = 0; one < labels.size(); one++) {
                for (int other = one + 1; other < labels.size(); other++) {
                    assertThat(overlap(labels.get(one), labels.get(other))).as("%s%n%s", labels.get(one), labels.get(other)).isFalse();
                }
            }
        });
    }

    private static boolean overlap(Label one, Label other) {
        Bounds a = Bounds.of(one);
        Bounds b = Bounds.of(other);
        double heightA = one.position().y() - other.position().y();
        double lines = (one.font().size() + other.font().size()) / 2 * 0.9;
        return Math.abs(heightA) < lines && Math.min(a.right(), b.right()) - Math.max(a.left(), b.left()) > 1;
    }

    static Iterable<String> names() {
        return ChartGoldenTest.drawings().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void haveReadableLabels(String name) {
        assertReadable(ChartGoldenTest.drawings().get(name));
    }

    @Test
    void haveReadableLabelsWhateverTheData() {
        Generated.rounds(25, 400, random -> assertReadable(chart(random)));
    }

    private void assertReadable(Drawing drawing) {
        BufferedImage ground = paint(new Drawing(drawing.size(), "", "", "en", drawing.direction(),
                drawing.shapes().stream().map(PaintedChartsTest::withoutLabels).toList()), SCALE);
        assertThat(labels(drawing).filter(label -> Bounds.METRICS.width(label.text().strip(), label.font()) > 0)).allSatisfy(label ->
                assertThat(label.color().contrast(mostOf(ground, Bounds.of(label)))).as(label.toString()).isGreaterThanOrEqualTo(READABLE));
    }

    private static Shape withoutLabels(Shape shape) {
        return switch (shape) {
            case Group group -> new Group(group.shapes().stream().map(PaintedChartsTest::withoutLabels).toList(), "", "");
            case Label label -> new Group(List.of(), "", "");
            default -> shape;
        };
    }

    /** The colour that covers most of a box. */
    private static Color mostOf(BufferedImage image, Bounds box) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = Math.max(0, (int) (box.top() * SCALE)); y < Math.min(image.getHeight(), box.bottom() * SCALE); y++) {
            for (int x = Math.max(0, (int) (box.left() * SCALE)); x < Math.min(image.getWidth(), box.right() * SCALE); x++) {
                counts.merge(image.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        int rgb = counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0xffffff);
        return new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    private BufferedImage paint(Drawing drawing, int scale) {
        BufferedImage image = new BufferedImage((int) Math.ceil(drawing.size().width() * scale),
                (int) Math.ceil(drawing.size().height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        painter.paint(drawing, graphics);
        graphics.dispose();
        return image;
    }

    private static java.util.stream.Stream<Label> labels(Drawing drawing) {
        return Bounds.leaves(drawing).stream().filter(Label.class::isInstance).map(Label.class::cast);
    }

    private static Drawing chart(Random random) {
        GeneratedCharts charts = new GeneratedCharts(random.nextLong());
        ChartSetting setting = ChartSetting.portrait("en", random.nextBoolean() ? TextDirection.LEFT_TO_RIGHT
                : TextDirection.RIGHT_TO_LEFT, Bounds.METRICS);
        return switch (random.nextInt(3)) {
            case 0 -> new GanttChart(setting, new EnglishGanttTexts()).draw(charts.gantt(), 600).getFirst();
            case 1 -> new BarChart(setting).draw(charts.bars());
            default -> new AttainmentChart(setting).draw(charts.attainments());
        };
    }
}
