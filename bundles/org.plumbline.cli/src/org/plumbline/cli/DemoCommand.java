package org.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.cli.check.Checking;
import org.plumbline.cli.check.ProblemPrinter;
import org.plumbline.cli.publish.DocumentChoices;
import org.plumbline.cli.publish.RoadmapJob;
import org.plumbline.cli.publish.RoadmapOptions;
import org.plumbline.cli.terminal.Progress;
import org.plumbline.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plumb demo}: shows what comes out, with the example that is part of the product. */
@Command(
        name = "demo",
        header = "Publish the documents of the shipped example.",
        description = {"",
            "The example is the integrity toolbox of a water sector, and an invented water utility that works with it: its "
                + "workshop, risks, tools and action plan. Its text can be read, copied and changed.",
            ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:published", "3:the example is missing", "6:a document cannot be written"},
        footer = {"", "Example:", "  plumb demo --out documents"})
final class DemoCommand implements Callable<Integer> {

    private static final String EXAMPLE = "im-toolbox";

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "demo-output",
            description = "The folder for the documents; made where it is missing. Without this: demo-output.")
    private Path folder;

    @Mixin
    private HelpOption help;

    private final Terminal terminal;
    private final Checking checking;
    private final Installation installation;

    DemoCommand(Terminal terminal, Checking checking, Installation installation) {
        this.terminal = terminal;
        this.checking = checking;
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Path example = installation.example(EXAMPLE);
        if (!Files.isDirectory(example)) {
            throw new Failure(ExitCode.UNREADABLE, example + ": The shipped example is missing. Install Plumbline again.");
        }
        RoadmapJob job = new RoadmapJob(checking, new RoadmapOptions(folder, DocumentChoices.allDocuments(),
                DocumentChoices.language("en"), Optional.empty(), Optional.empty(), false));
        RoadmapJob.Result result;
        try (Progress progress = Progress.on(terminal)) {
            result = job.run(example, Optional.empty(), progress);
        }
        new ProblemPrinter(terminal).print(result.outcome());
        terminal.out().println("The text of the example: " + example);
        for (Path file : result.files()) {
            terminal.out().println("Its roadmap: " + file.toAbsolutePath().normalize());
        }
        result.files().stream().filter(file -> file.toString().endsWith(".html")).forEach(file ->
                terminal.out().println("To open it in a browser: " + file.toAbsolutePath().normalize().toUri()));
        return result.outcome().exitCode().number();
    }
}
