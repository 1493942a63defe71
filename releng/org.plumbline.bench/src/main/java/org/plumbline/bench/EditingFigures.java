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
    private static final List<String> EDITS = List.of("set", "add", "renaming");
    private static final List<int[]> SIZES = List.of(new int[] {2_000, 1}, new int[] {10_000, 1}, new int[] {10_000, 100},
            new int[] {100_000, 100});

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
        print("org.plumbline.bench.loading.EditingRun", COLUMNS, SIZES);
        System.out.println();
        System.out.println("Editing the model of a project, in milliseconds until the texts are in their files: a field is set, an element "
                + "with all its parts added, an element renamed that other files refer to (aim: 50 in one file of 2,000)");
        print("org.plumbline.bench.loading.ModelEditingRun", EDITS, SIZES.subList(0, SIZES.size() - 1));
    }

    private void print(String program, List<String> columns, List<int[]> sizes) throws IOException, InterruptedException {
        System.out.println(LoadingFigures.line("objects in files", columns));
        for (int[] size : sizes) {
            Path folder = scratch.resolve("editing-" + size[0] + "-" + size[1]);
            new SampleProject(size[0], size[1]).write(folder);
            Map<String, Integer> figures = new JavaRun(libraries, bench, HEAP).figures(program, folder.toString());
            System.out.println(LoadingFigures.line(LoadingFigures.size(size[0], size[1]),
                    columns.stream().map(column -> Integer.toString(figures.get(column))).toList()));
        }
    }
}
