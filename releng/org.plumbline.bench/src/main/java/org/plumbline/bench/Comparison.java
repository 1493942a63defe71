package org.plumbline.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures some sides in turn, one run of each after the other, and prints what came out. */
final class Comparison {

    private final int runs;
    private final Map<String, Measurement> sides = new LinkedHashMap<>();

    /** One side of a comparison. */
    @FunctionalInterface
    interface Measurement {

        /**
         * Milliseconds of one run.
         *
         * @param run its number; 0 for the run that warms up and does not count
         */
        double measure(int run) throws IOException, InterruptedException;
    }

    Comparison(int runs) {
        this.runs = runs;
    }

    void side(String name, Measurement measurement) {
        sides.put(name, measurement);
    }

    void print(String title) throws IOException, InterruptedException {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int run = 0; run <= runs; run++) {
            for (Map.Entry<String, Measurement> side : sides.entrySet()) {
                double time = side.getValue().measure(run);
                if (run > 0) {
                    times.computeIfAbsent(side.getKey(), name -> new ArrayList<>()).add(time);
                }
            }
        }
        System.out.println();
        System.out.println(title);
        times.forEach((name, all) -> System.out.println(line(name, all.stream().sorted().toList())));
    }

    private static String line(String name, List<Double> sorted) {
        return String.format(Locale.ROOT, "  %-48s %7.0f  (%.0f to %.0f)", name, sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    }
}
