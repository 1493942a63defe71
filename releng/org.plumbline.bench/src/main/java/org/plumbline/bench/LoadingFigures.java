package org.plumbline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.bench.loading.SampleProject;

/** Prints how long it takes to read and check projects of several sizes, beside the same models in EMF's own forms. */
final class LoadingFigures {

    private static final int RUNS = 3;
    private static final String HEAP = "-Xmx300m";

    private final Path libraries;
    private final Path bench;
    private final Path scratch;

    /** @param libraries of the packed command line */
    LoadingFigures(Path libraries, Path bench, Path scratch) {
        this.libraries = libraries;
        this.bench = bench;
        this.scratch = scratch;
    }

    void print() throws IOException, InterruptedException {
        System.out.println();
        System.out.println("Reading projects, in milliseconds, third load of a run; heap in MB that stays, with all syntax trees. " + HEAP
                + " (aim: text of 100,000 objects in 100 files within 3.5 times XMI, and 60 MB)");
        System.out.println(line("objects in files", List.of("parse", "index", "link", "load", "check", "heap", "XMI", "heap", "binary", "heap",
                "load/XMI")));
        for (int objects : List.of(1_000, 10_000, 100_000)) {
            print(objects, 1);
            print(objects, 100);
        }
    }

    private void print(int objects, int files) throws IOException, InterruptedException {
        Path folder = scratch.resolve("loading-" + objects + "-" + files);
        new SampleProject(objects, files).write(folder);
        run("convert", folder);
        Map<String, List<Integer>> all = new LinkedHashMap<>();
        for (int run = 0; run < RUNS; run++) {
            for (String form : List.of("steps", "text", "xmi", "binary")) {
                run(form, folder).forEach((step, figure) -> all.computeIfAbsent(form + " " + step, key -> new ArrayList<>()).add(figure));
            }
        }
        List<String> cells = new ArrayList<>();
        for (String key : List.of("steps parse", "steps index", "steps link", "text load", "text check", "text heap", "xmi load", "xmi heap",
                "binary load", "binary heap")) {
            cells.add(Integer.toString(median(all.get(key))));
        }
        cells.add(String.format(Locale.ROOT, "%.1f", (double) median(all.get("text load")) / Math.max(1, median(all.get("xmi load")))));
        System.out.println(line(size(objects, files), cells));
    }

    static String size(int objects, int files) {
        return String.format(Locale.ROOT, "%,d in %d", objects, files);
    }

    static String line(String name, List<String> cells) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-18s", name));
        cells.forEach(cell -> line.append(String.format(Locale.ROOT, "%11s", cell)));
        return line.toString();
    }

    private static int median(List<Integer> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    private Map<String, Integer> run(String form, Path folder) throws IOException, InterruptedException {
        return new JavaRun(libraries, bench, HEAP).figures("org.plumbline.bench.loading.LoadingRun", form, folder.toString());
    }
}
