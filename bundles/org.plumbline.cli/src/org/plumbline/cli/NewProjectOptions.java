package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import org.plumbline.cli.create.NewFiles;
import org.plumbline.cli.terminal.Terminal;
import org.plumbline.examples.templates.ElementId;
import org.plumbline.examples.templates.ProjectTemplate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the user may say about a new project, of whichever kind. */
final class NewProjectOptions {

    @Parameters(paramLabel = "NAME", description = "Its id in all texts, in capitals, for example BAYVIEW-2026.")
    private String id;

    @Option(names = "--dir", paramLabel = "DIR", description = "The folder for its files; made where it is missing. Without this: NAME.")
    private Path folder;

    @Option(names = "--title", paramLabel = "TEXT", description = "Its name for people. Without this: NAME.")
    private String title;

    @Mixin
    private HelpOption help;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Writes the files of a template and says what to do next. */
    void write(ProjectTemplate template, Terminal terminal) {
        ElementId.objection(id).ifPresent(objection -> {
            throw new ParameterException(spec.commandLine(), objection);
        });
        if (template.uses(id)) {
            throw new ParameterException(spec.commandLine(), "The new files use the word " + id + " for something else. Choose another NAME.");
        }
        String name = title == null ? id : title.strip();
        if (name.isEmpty() || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new ParameterException(spec.commandLine(), "The title must be one line of text.");
        }
        Path target = folder == null ? Path.of(id) : folder;
        List<Path> files = new NewFiles(target).write(template.fill(id, name));
        files.forEach(file -> terminal.out().println("Written: " + file));
        terminal.out().println("Read these files, change them, and try: plumb check " + target);
    }
}
