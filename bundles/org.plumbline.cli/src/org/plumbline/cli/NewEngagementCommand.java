package org.plumbline.cli;

import org.plumbline.cli.terminal.Terminal;
import org.plumbline.examples.templates.ProjectTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plumb new engagement NAME}: writes a small engagement that explains itself. */
@Command(
        name = "engagement",
        header = "Begin an engagement: one cycle of one organization, up to its action plan.",
        description = {"", "Writes organization, method, cards, workshop and action plan, small and with many comments, ready to be "
                + "checked, changed and published.", ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:NAME cannot be an id", "6:a file is there already, or cannot be written"},
        footer = {"", "Example:", "  plumb new engagement BAYVIEW-2026 --title \"Integrity roadmap 2026\""})
final class NewEngagementCommand implements Runnable {

    @Mixin
    private NewProjectOptions options;

    private final Terminal terminal;

    NewEngagementCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        options.write(ProjectTemplate.ENGAGEMENT, terminal);
    }
}
