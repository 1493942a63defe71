package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.cli.diagram.DescriptionCheck;
import org.plumbline.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plumb diagram lint FILE}: what does not work in a specification of diagrams. */
@Command(
        name = "lint",
        header = "Check a specification of diagrams.",
        description = {"",
            "For those who change an .odesign file over Plumbline's metamodel: names all that lies outside the subset, every expression "
                + "that cannot work, unknown classes, references to nothing, and what Sirius demands and the file lacks.",
            ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing is wrong", "1:something is wrong", "3:FILE is missing or cannot be read"},
        footer = {"", "Examples:", "  plumb diagram lint                     the specification that Plumbline brings",
            "  plumb diagram lint mine.odesign"})
final class DiagramLintCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The specification; without it, the one that Plumbline brings.")
    private Path file;

    @Mixin
    private HelpOption help;

    private final Terminal terminal;

    DiagramLintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<String> problems = new DescriptionCheck().problems(Optional.ofNullable(file));
        problems.forEach(terminal.out()::println);
        terminal.out().println(problems.isEmpty() ? "Nothing is wrong." : problems.size() == 1 ? "1 problem" : problems.size() + " problems");
        return (problems.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS).number();
    }
}
