package org.plumbline.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.bench.window.BarePlatform;
import org.plumbline.bench.window.WindowRun;

/**
 * Prints how long users wait, each figure beside a peer measured in the same run. Every run is a new process; runs of both sides
 * alternate, so that a busy machine slows both.
 */
public final class Bench {

    private static final int RUNS = 5;
    private static final int WINDOW_RUNS = 3;

    /** A part of what is measured. */
    @FunctionalInterface
    private interface Chapter {

        void print() throws IOException, InterruptedException;
    }

    private final Path commandLine;
    private final Path example;
    private final Path workbench;
    private final BarePlatform platform;
    private final Path scratch;
    private final Path libraries;

    private Bench(Path commandLine, Path example, Path workbench, Path peer, Path scratch) {
        this.commandLine = commandLine;
        this.example = example;
        this.workbench = workbench;
        this.platform = new BarePlatform(workbench.getParent(), peer);
        this.scratch = scratch;
        this.libraries = example.resolve("../../lib").normalize();
    }

    /**
     * @param words the packed command line, an example project, the workbench's program, the folder of the jars that only the
     *            platform's own workbench needs, an empty folder, and the chapters that are wanted: all where none is named
     */
    public static void main(String[] words) throws IOException, InterruptedException {
        new Bench(Path.of(words[0]), Path.of(words[1]), Path.of(words[2]), Path.of(words[3]), Path.of(words[4]))
                .run(Arrays.asList(words).subList(5, words.length));
    }

    private void run(List<String> wanted) throws IOException, InterruptedException {
        Map<String, Chapter> chapters = new LinkedHashMap<>();
        chapters.put("start", this::start);
        chapters.put("documents", this::documents);
        chapters.put("loading", () -> new LoadingFigures(libraries, jar(), scratch).print());
        chapters.put("editing", () -> new EditingFigures(libraries, jar(), scratch).print());
        chapters.put("diagrams", () -> new DiagramFigures(libraries, jar(), scratch).print());
        chapters.put("window", this::window);
        System.out.println("Median of the runs, fastest and slowest in brackets, in milliseconds. Java "
                + System.getProperty("java.version") + ", " + Runtime.getRuntime().availableProcessors() + " processors.");
        for (Map.Entry<String, Chapter> chapter : chapters.entrySet()) {
            if (wanted.isEmpty() || wanted.contains(chapter.getKey())) {
                chapter.getValue().print();
            }
        }
    }

    private void start() throws IOException, InterruptedException {
        Comparison start = new Comparison(RUNS);
        start.side("an empty Java main", run -> new ProgramRun(emptyMain()).milliseconds());
        start.side("plumb --version", run -> new ProgramRun(plumb("--version")).milliseconds());
        start.print("Start of the command line");
    }

    private void documents() throws IOException, InterruptedException {
        Comparison documents = new Comparison(RUNS);
        documents.side("plumb check (no document)", run -> new ProgramRun(plumb("check", example.toString())).milliseconds());
        for (String formats : List.of("html", "pdf", "docx", "html,pdf,docx")) {
            documents.side("plumb publish roadmap --format " + formats, run -> new ProgramRun(plumb("publish", "roadmap",
                    example.toString(), "--out", scratch.resolve("documents-" + run).toString(), "--format", formats)).milliseconds());
        }
        documents.print("The example's roadmap, from a cold start (aims: html under 1000, all three under 4000)");
    }

    private void window() throws IOException, InterruptedException {
        Path configuration = scratch.resolve("configuration");
        platform.configure(configuration);
        Comparison windows = new Comparison(WINDOW_RUNS);
        windows.side("the platform's own workbench", run -> window("platform", "-configuration", configuration.toString(), "-application",
                "org.eclipse.ui.ide.workbench"));
        windows.side("Plumbline's workbench", run -> window("plumbline"));
        windows.print("Start of the workbench until it waits for its user, from the second start on");
    }

    private List<String> emptyMain() throws IOException, InterruptedException {
        Path source = scratch.resolve("Empty.java");
        if (!Files.exists(scratch.resolve("Empty.class"))) {
            Files.writeString(source, "class Empty { public static void main(String[] words) { } }");
            new ProgramRun(List.of(java("javac"), "-d", scratch.toString(), source.toString())).milliseconds();
        }
        return List.of(java("java"), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", scratch.toString(), "Empty");
    }

    private List<String> plumb(String... words) {
        List<String> command = new ArrayList<>(List.of(commandLine.toString()));
        command.addAll(List.of(words));
        return command;
    }

    private double window(String name, String... words) throws IOException, InterruptedException {
        Path data = scratch.resolve("workspace-" + name);
        List<String> command = new ArrayList<>(List.of(workbench.toString(), "-nosplash", "-data", data.toString()));
        command.addAll(List.of(words));
        return new WindowRun(jar(), command, data).milliseconds();
    }

    private static Path jar() {
        return Path.of(URI.create(Bench.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static String java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }
}
