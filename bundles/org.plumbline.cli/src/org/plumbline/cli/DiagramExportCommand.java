package org.plumbline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plumbline.cli.check.Checking;
import org.plumbline.cli.diagram.DiagramJob;
import org.plumbline.cli.diagram.ExportOptions;
import org.plumbline.cli.terminal.Progress;
import org.plumbline.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumb diagram export PATH}: diagrams as pictures. */
@Command(
        name = "export",
        header = "Export the diagrams, tables and trees of a project as pictures.",
        description = {"",
            "Each diagram, table or tree becomes a file of its own, named KIND-ELEMENT, for example RiskMap-BAYVIEW-2026.svg. What was moved by hand "
                + "is read from layout/ELEMENT.KIND.json beside the project's files. No display is needed.",
            ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:exported", "2:an option was not understood, or there is no such diagram",
            "3:PATH is missing or cannot be read", "6:a picture cannot be written; an older one is as it was"},
        footer = {"", "Examples:", "  plumb diagram export BAYVIEW-2026 --out pictures",
            "  plumb diagram export BAYVIEW-2026 --out pictures --kind RiskMap --of BAYVIEW-2026 --format svg,pdf --links",
            "  plumb diagram export BAYVIEW-2026 --out pictures --kind RiskMap --layer Tools,Owners --filter ChosenAreas=OPS"})
final class DiagramExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", description = "The folder of the project, or a file of it.")
    private Path path;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder for the pictures; made where it is missing.")
    private Path folder;

    @Option(names = "--format", paramLabel = "FORMATS", defaultValue = "svg",
            description = "One format or more: svg (also without this), png, pdf; with commas between them.")
    private String formats;

    @Mixin
    private SelectionOptions only;

    @Mixin
    private NarrowingOptions narrow;

    @Mixin
    private PictureOptions shown;

    @Option(names = "--all", description = "All of them (also without this).")
    private boolean all;

    @Mixin
    private LanguageOption language;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Checking checking;

    DiagramExportCommand(Terminal terminal, Checking checking) {
        this.terminal = terminal;
        this.checking = checking;
    }

    @Override
    public Integer call() {
        if (all && only.isNarrow()) {
            throw new ParameterException(spec.commandLine(), "--all goes neither with --kind nor with --of.");
        }
        ExportOptions options = options();
        String tag = language.tag();
        try (Progress progress = Progress.on(terminal)) {
            DiagramJob.Exported exported = new DiagramJob(checking, tag).export(path, options, progress);
            exported.problems().forEach(terminal::complain);
            exported.files().forEach(file -> terminal.out().println("Exported: " + file));
        }
        return ExitCode.CLEAN.number();
    }

    private ExportOptions options() {
        try {
            return ExportOptions.of(folder, formats, only.selection(), narrow.narrowing(), shown.extras());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
