package org.plumbline.cli;

import org.plumbline.cli.terminal.Terminal;
import org.plumbline.examples.templates.ProjectTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plumb new toolbox NAME}: writes a small toolbox that explains itself. */
@Command(
        name = "toolbox",
        header = "Begin a toolbox: the risk cards and tool cards of a sector.",
        description = {"", "Writes a small toolbox with many comments, ready to be checked and changed.", ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:NAME cannot be an id", "6:a file is there already, or cannot be written"},
        footer = {"", "Example:", "  plumb new toolbox WATER --title \"Integrity toolbox for water services\""})
final class NewToolboxCommand implements Runnable {

    @Mixin
    private NewProjectOptions options;

    private final Terminal terminal;

    NewToolboxCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        options.write(ProjectTemplate.TOOLBOX, terminal);
    }
}
