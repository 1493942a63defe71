package org.plumbline.cli;

import java.util.concurrent.Callable;
import org.plumbline.cli.check.Checking;
import org.plumbline.cli.publish.DocumentChoices;
import org.plumbline.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plumb publish roadmap PATH}: makes the document that management approves. */
@Command(
        name = "roadmap",
        header = "Publish the roadmap of an engagement.",
        description = {"",
            "Checks the project first. A finding of severity error stops it, unless a draft is asked for; a text that does not "
                + "follow the language always does. Each engagement in PATH gets a document of its own, named "
                + "roadmap-ID-LANG, in each format.",
            ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:published",
            "1:not published, because of findings of severity error",
            "2:an option was not understood, or there is no such engagement",
            "3:PATH or the theme is missing or cannot be read, or there is no engagement",
            "6:the document cannot be written; an older one is as it was"},
        footer = {"", "Examples:",
            "  plumb publish roadmap BAYVIEW-2026 --out documents",
            "  plumb publish roadmap . --out documents --as-of 2026-06-30 --draft"})
final class PublishRoadmapCommand implements Callable<Integer> {

    @Option(names = "--format", paramLabel = "FORMATS", description = "One format or more: html,pdf,docx (without this: all).")
    private String formats;

    @Mixin
    private PublishOptions options;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    private final Publishing publishing;

    PublishRoadmapCommand(Terminal terminal, Checking checking) {
        publishing = new Publishing(terminal, checking);
    }

    @Override
    public Integer call() {
        return publishing.publish(options, () -> formats == null ? DocumentChoices.allDocuments() : DocumentChoices.documents(formats), spec);
    }
}
