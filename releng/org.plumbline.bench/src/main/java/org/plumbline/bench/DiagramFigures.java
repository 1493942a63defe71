package org.plumbline.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.plumbline.bench.diagrams.SampleEngagement;

/** Prints how long risk maps of several sizes take to be worked out, laid out and written as SVG, beside Graphviz on the same graph. */
final class DiagramFigures {

    private static final String HEAP = "-Xmx1200m";
    /** Longer than that nobody waits: the peer is stopped, and the line says so. */
    private static final long MOST_SECONDS = 180;

    private final Path libraries;
    private final Path bench;
    private final Path scratch;

    /** @param libraries of the packed command line */
    DiagramFigures(Path libraries, Path bench, Path scratch) {
        this.libraries = libraries;
        this.bench = bench;
        this.scratch = scratch;
    }

    void print() throws IOException, InterruptedException {
        Optional<Path> dot = dot();
        System.out.println();
        System.out.println("Risk maps, in milliseconds: the first time in a program and, warm, the last of some. Reading the specification: load.");
        if (dot.isEmpty()) {
            System.out.println("Graphviz is not there to be measured beside (Debian: apt-get install graphviz).");
        }
        System.out.println(LoadingFigures.line("nodes, edges", List.of("load", "first view", "layout", "SVG", "warm view", "layout", "SVG",
                "warm all", "dot to SVG")));
        for (int nodes : new int[] {100, 1_000, 10_000}) {
            print(nodes, dot);
        }
    }

    private void print(int nodes, Optional<Path> dot) throws IOException, InterruptedException {
        Path folder = scratch.resolve("diagrams-" + nodes);
        Path graph = scratch.resolve("diagrams-" + nodes + ".dot");
        new SampleEngagement(nodes).write(folder);
        Map<String, Integer> figures = new JavaRun(libraries, bench, HEAP).figures("org.plumbline.bench.diagrams.DiagramRun",
                folder.toString(), nodes > 5_000 ? "5" : "12", graph.toString());
        List<String> cells = new ArrayList<>();
        for (String step : List.of("load", "first-view", "first-layout", "first-svg", "view", "layout", "svg")) {
            cells.add(figures.get(step).toString());
        }
        cells.add(Integer.toString(figures.get("view") + figures.get("layout") + figures.get("svg")));
        cells.add(dot.isPresent() ? peer(dot.get(), graph) : "-");
        System.out.println(LoadingFigures.line(String.format(Locale.ROOT, "%,d, %,d", figures.get("nodes"), figures.get("edges")), cells));
    }

    private String peer(Path dot, Path graph) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(dot.toString(), "-Tsvg", "-o", graph + ".svg", graph.toString())
                .redirectErrorStream(true).redirectOutput(scratch.resolve("dot.log").toFile()).start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            return "> " + MOST_SECONDS * 1_000;
        }
        return process.exitValue() == 0 ? Long.toString((System.nanoTime() - begun) / 1_000_000) : "failed";
    }

    private static Optional<Path> dot() {
        return Arrays.stream(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "dot")).filter(Files::isExecutable).findFirst();
    }
}
