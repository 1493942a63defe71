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

/** {@code plumb publish charts PATH}: the charts of the roadmap, each as a picture of its own. */
@Command(
        name = "charts",
        header = "Publish the charts of an engagement's roadmap as pictures.",
        description = {"",
            "For slides and web pages: every chart that the roadmap shows becomes a file of its own, named CHART-ID-LANG, for example "
                + "gantt-BAYVIEW-2026-en.svg; a chart of several parts is numbered. Each file also says in words what it shows. "
                + "The project is checked first, as for the roadmap.",
            ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:published",
            "1:not published, because of findings of severity error",
            "2:an option was not understood, or there is no such engagement",
            "3:PATH or the theme is missing or cannot be read, or there is no engagement",
            "6:a picture cannot be written; an older one is as it was"},
        footer = {"", "Examples:",
            "  plumb publish charts BAYVIEW-2026 --out pictures",
            "  plumb publish charts BAYVIEW-2026 --out pictures --format png --lang fr"})
final class PublishChartsCommand implements Callable<Integer> {

    @Option(names = "--format", paramLabel = "FORMATS", description = "One format or more: svg,png,pdf (without this: all).")
    private String formats;

    @Mixin
    private PublishOptions options;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    private final Publishing publishing;

    PublishChartsCommand(Terminal terminal, Checking checking) {
        publishing = new Publishing(terminal, checking);
    }

    @Override
    public Integer call() {
        return publishing.publish(options, () -> formats == null ? DocumentChoices.allCharts() : DocumentChoices.charts(formats), spec);
    }
}
