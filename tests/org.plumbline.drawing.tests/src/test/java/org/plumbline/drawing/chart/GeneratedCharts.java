package org.plumbline.drawing.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Charts of any size with any texts, the same ones for the same seed. */
final class GeneratedCharts {

    private static final List<String> WORDS = List.of("risk", "Rechtsschutzversicherungsgesellschaften", "تأخير", "مياه الشرب", "R-17",
            "👩‍🔧", "a\u0301", "x".repeat(300), "<b>", "\u202E", "水", "Ω", "Жизнь", "1,250,000");

    private final Random random;

    GeneratedCharts(long seed) {
        this.random = new Random(seed);
    }

    String text(int words) {
        List<String> chosen = IntStream.range(0, random.nextInt(words + 1)).mapToObj(n -> WORDS.get(random.nextInt(WORDS.size()))).toList();
        return String.join(" ", chosen);
    }

    Gantt gantt() {
        LocalDate start = LocalDate.of(2020 + random.nextInt(20), 1 + random.nextInt(12), 1 + random.nextInt(28));
        int days = 1 + random.nextInt(random.nextBoolean() ? 60 : 2500);
        List<String> ids = new ArrayList<>();
        List<Gantt.Group> groups = new ArrayList<>();
        for (int group = random.nextInt(6); group > 0; group--) {
            groups.add(new Gantt.Group(text(4), IntStream.range(0, random.nextInt(30)).mapToObj(n -> task(ids, start, days)).toList()));
        }
        return new Gantt(text(3), text(9), start, start.plusDays(days), random.nextBoolean() ? Optional.empty()
                : Optional.of(start.plusDays(random.nextInt(2 * days) - days / 2)), groups);
    }

    private Gantt.Task task(List<String> ids, LocalDate start, int days) {
        LocalDate from = start.plusDays(random.nextInt(days + 20) - 10);
        List<Gantt.Dependency> dependencies = ids.isEmpty() || random.nextBoolean() ? List.of()
                : List.of(new Gantt.Dependency(ids.get(random.nextInt(ids.size())), Gantt.Tie.values()[random.nextInt(4)]));
        ids.add("T" + ids.size());
        return new Gantt.Task(ids.getLast(), text(8), from, from.plusDays(random.nextInt(days + 5) - 5), random.nextInt(120) - 10,
                random.nextInt(6) == 0, Gantt.State.values()[random.nextInt(6)], random.nextInt(4) == 0, dependencies, text(1), "");
    }

    BarChart.Data bars() {
        return new BarChart.Data(text(3), text(9), IntStream.range(0, random.nextInt(30)).mapToObj(n -> new BarChart.Row(text(6),
                random.nextDouble() * 1e6 - 1000, text(3), random.nextBoolean() ? Optional.empty() : Optional.of(random.nextDouble() * 1e6)))
                .toList(), text(4), text(4), text(4));
    }

    AttainmentChart.Data attainments() {
        return new AttainmentChart.Data(text(3), text(9), IntStream.range(0, random.nextInt(30)).mapToObj(n -> new AttainmentChart.Row(text(6),
                random.nextBoolean() ? Optional.empty() : Optional.of(random.nextGaussian() * 2), text(3), text(3), text(3))).toList(), text(2),
                text(2), text(2));
    }
}
