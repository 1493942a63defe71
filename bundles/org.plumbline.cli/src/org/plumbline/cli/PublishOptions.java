package org.plumbline.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.cli.publish.DocumentChoices;
import org.plumbline.cli.publish.RoadmapForm;
import org.plumbline.cli.publish.RoadmapOptions;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands understand that publish something of an engagement. */
final class PublishOptions {

    @Parameters(paramLabel = "PATH", description = "The folder of the project, or a file of it.")
    private Path path;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder for the documents; made where it is missing.")
    private Path folder;

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "en",
            description = "The language: en (also without this), fr, es or ar. A text that the project does not have in it is shown in another.")
    private String language;

    @Option(names = "--as-of", paramLabel = "DATE",
            description = "The day whose state is shown, for example 2026-06-30. Without this: the day that the text names (status on).")
    private String asOf;

    @Option(names = "--theme", paramLabel = "FILE",
            description = "A file with logo, colours, fonts and paper. Without this: theme.toml of the project, if there is one.")
    private Path theme;

    @Option(names = "--engagement", paramLabel = "ID", description = "Only this engagement.")
    private String engagement;

    @Option(names = "--draft", description = "Publish in spite of findings, marked as a draft that names them.")
    private boolean draft;

    Path path() {
        return path;
    }

    Optional<String> engagement() {
        return Optional.ofNullable(engagement);
    }

    /** @throws IllegalArgumentException if a word of the command line means nothing */
    RoadmapOptions of(RoadmapForm form) {
        return new RoadmapOptions(folder, form, DocumentChoices.language(language),
                Optional.ofNullable(asOf).map(DocumentChoices::date), Optional.ofNullable(theme), draft);
    }
}
