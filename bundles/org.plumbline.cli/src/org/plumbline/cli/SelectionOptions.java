package org.plumbline.cli;

import java.util.Optional;
import org.plumbline.cli.diagram.Selection;
import picocli.CommandLine.Option;

/** The options of commands that can do with a part of a project's diagrams. */
final class SelectionOptions {

    @Option(names = "--kind", paramLabel = "KIND", description = "Only this kind, by the name that plumb diagram list shows.")
    private String kind;

    @Option(names = "--of", paramLabel = "ELEMENT", description = "Only those of this element, by its id.")
    private String element;

    /** Whether they leave anything out. */
    boolean isNarrow() {
        return kind != null || element != null;
    }

    Selection selection() {
        return new Selection(Optional.ofNullable(kind), Optional.ofNullable(element));
    }
}
