package org.plumbline.cli;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.cli.diagram.Narrowing;
import picocli.CommandLine.Option;

/** The options of commands that can do with a part of what a diagram shows. */
final class NarrowingOptions {

    @Option(names = "--layer", paramLabel = "NAMES", split = ",",
            description = "Show these layers, and not those that diagrams show at first; with commas between them.")
    private List<String> layers = new ArrayList<>();

    @Option(names = "--filter", paramLabel = "NAME[=IDS]",
            description = "Leave out what a filter hides; may be given several times. Some filters ask which elements to leave: ChosenAreas=OPS,HR. "
                + "plumb diagram list --choices names layers, filters and ids.")
    private List<String> filters = new ArrayList<>();

    Narrowing narrowing() {
        return new Narrowing(layers.stream().map(String::strip).toList(), List.copyOf(filters));
    }
}
