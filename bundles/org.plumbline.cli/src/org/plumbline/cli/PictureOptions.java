package org.plumbline.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.cli.diagram.ExportOptions;
import picocli.CommandLine.Option;

/** The options of what pictures show beside the diagrams. */
final class PictureOptions {

    @Option(names = "--links", description = "In SVG, a click on an element leads to its line in the text; addresses count from --out.")
    private boolean links;

    @Option(names = "--without-findings", description = "Leave out the signs on elements that plumb check finds something about.")
    private boolean withoutFindings;

    @Option(names = "--as-of", paramLabel = "DATE", description = "A date for the caption, such as 2026-06-30; none without this.")
    private LocalDate date;

    ExportOptions.Extras extras() {
        return new ExportOptions.Extras(links, !withoutFindings, Optional.ofNullable(date));
    }
}
