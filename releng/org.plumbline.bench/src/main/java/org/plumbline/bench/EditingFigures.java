package org.plumbline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.plumbline.bench.loading.SampleProject;

/** Prints how long somebody waits who works on projects of several sizes in an editor. */
final class EditingFigures {

    private static final String HEAP = "-Xmx1g";
    private static final List<String> COLUMNS = List.of("first", "again", "heap", "key", "completion", "hover", "rename");

    private final Path libraries;
    private final Path bench;
    private final Path scratch;

    /** @param libraries of the packed command line */
    EditingFigures(Path libraries, Path bench, Path scratch) {
        this.libraries = libraries;
        this.bench = bench;
        this.scratch = scratch;
    }

    void print() throws IOException, InterruptedException {
        System.out.println();
        System.out.println("Editing, in milliseconds: opening a project until its findings are there, a first time in a process and again; "
                + "heap in MB; from a key to finished findings, proposals for a reference, a card on hover, the edits of a rename "
                + "(aim: key 120 in one file of 2,000)");
        System.out.println(LoadingFigures.line("objects in files", COLUMNS));
        for (int[] size : new int[][] {{2_000, 1}, {10_000, 1}, {10_000, 100}, {100_000, 100}}) {
            Path folder = scratch.resolve("editing-" + size[0] + "-" + size[1]);
            new SampleProject(size[0], size[1]).write(folder);
            Map<String, Integer> figures = new JavaRun(libraries, bench, HEAP)
                    .figures("org.plumbline.bench.loading.EditingRun", folder.toString());
            System.out.println(LoadingFigures.line(LoadingFigures.size(size[0], size[1]),
                    COLUMNS.stream().map(column -> Integer.toString(figures.get(column))).toList()));
        }
    }
}
