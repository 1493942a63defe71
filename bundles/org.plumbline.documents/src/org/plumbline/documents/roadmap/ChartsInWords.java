package org.plumbline.documents.roadmap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.core.scoring.HeatMap.Cell;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.PlainText;
import org.plumbline.drawing.chart.Gantt;
import org.plumbline.model.core.Identified;
import org.plumbline.model.engagement.AssessedRisk;

/** Says what charts show, with the figures that one would take from the picture, for those who do not see it. */
final class ChartsInWords {

    private final Roadmap roadmap;
    private final Wording words;

    ChartsInWords(Roadmap roadmap) {
        this.roadmap = roadmap;
        this.words = roadmap.words();
    }

    /** How many risks have each level, and which ones have the highest. */
    String heatMap(List<Cell> cells) {
        Map<Integer, List<AssessedRisk>> byRank = new TreeMap<>(Comparator.reverseOrder());
        for (Cell cell : cells) {
            int rank = cell.level().map(roadmap.levels()::rank).orElse(-1);
            if (rank >= 0 && !cell.risks().isEmpty()) {
                byRank.computeIfAbsent(rank, level -> new ArrayList<>()).addAll(cell.risks());
            }
        }
        String all = words.count("heatmap.description", byRank.values().stream().mapToLong(List::size).sum());
        if (byRank.isEmpty()) {
            return all;
        }
        Map.Entry<Integer, List<AssessedRisk>> highest = byRank.entrySet().iterator().next();
        return all + " " + words.get("heatmap.levels", row(byRank.entrySet().stream().map(entry -> counted(level(entry.getKey()),
                entry.getValue().size())))) + " " + words.get("heatmap.highest", level(highest.getKey()), ids(highest.getValue()));
    }

    private String level(int rank) {
        return roadmap.levels().scale().levels().get(rank).name();
    }

    /** From when to when the plan runs, how many tasks stand how, and which ones decide its end. */
    String gantt(List<Gantt.Task> tasks, LocalDate first, LocalDate last) {
        Map<Gantt.State, Long> states = tasks.stream().collect(Collectors.groupingBy(Gantt.Task::state, TreeMap::new, Collectors.counting()));
        String text = words.count("schedule.description", tasks.size()) + " " + words.get("schedule.span", words.formats().date(first),
                words.formats().date(last), row(states.entrySet().stream().map(entry -> counted(words.get("gantt." + entry.getKey()), entry.getValue()))));
        List<? extends Identified> critical = roadmap.plan().all().stream().filter(action -> tasks.stream()
                .anyMatch(task -> task.critical() && task.id().equals(roadmap.anchors().label(action)))).toList();
        return critical.isEmpty() ? text : text + " " + words.get("schedule.decides", ids(critical));
    }

    /**
     * How many indicators have come how far, and which ones the furthest and the least.
     *
     * @param shares names and attained shares of the way, 0 at the baseline and 1 at the target
     */
    String attainment(List<Map.Entry<String, BigDecimal>> shares) {
        long reached = shares.stream().filter(share -> share.getValue().compareTo(BigDecimal.ONE) >= 0).count();
        long still = shares.stream().filter(share -> share.getValue().signum() == 0).count();
        long behind = shares.stream().filter(share -> share.getValue().signum() < 0).count();
        String text = words.count("attainment.description", shares.size()) + " " + words.get("attainment.standing", number(reached),
                number(shares.size() - reached - still - behind), number(still), number(behind));
        if (shares.size() < 2) {
            return text;
        }
        Comparator<Map.Entry<String, BigDecimal>> byShare = Map.Entry.comparingByValue();
        return text + " " + words.get("attainment.ends", share(shares.stream().max(byShare).get()), share(shares.stream().min(byShare).get()));
    }

    private String share(Map.Entry<String, BigDecimal> share) {
        return words.get("detail", share.getKey(), roadmap.figures().percent(share.getValue()));
    }

    private String counted(String name, long count) {
        return words.get("detail", name, number(count));
    }

    private String number(long count) {
        return words.formats().number(count);
    }

    private String row(Stream<String> things) {
        return things.collect(Collectors.joining(words.get("list.next")));
    }

    private String ids(List<? extends Identified> elements) {
        return String.join("", PlainText.of(List.of(new Paragraph(new Listing(roadmap).ids(elements)))).runs());
    }
}
