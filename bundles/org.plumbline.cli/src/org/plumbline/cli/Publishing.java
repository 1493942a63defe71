package org.plumbline.cli;

import java.util.function.Supplier;
import org.plumbline.cli.check.Checking;
import org.plumbline.cli.check.Outcome;
import org.plumbline.cli.check.ProblemPrinter;
import org.plumbline.cli.publish.RoadmapForm;
import org.plumbline.cli.publish.RoadmapJob;
import org.plumbline.cli.publish.RoadmapOptions;
import org.plumbline.cli.terminal.Progress;
import org.plumbline.cli.terminal.Terminal;
import org.plumbline.validation.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The course of all commands that publish something of an engagement: understand, check, publish, report. */
final class Publishing {

    private final Terminal terminal;
    private final Checking checking;

    Publishing(Terminal terminal, Checking checking) {
        this.terminal = terminal;
        this.checking = checking;
    }

    /**
     * Publishes, and returns the exit code.
     *
     * @param form what is made of a roadmap; an {@link IllegalArgumentException} says what the user asked for in vain
     */
    int publish(PublishOptions words, Supplier<? extends RoadmapForm> form, CommandSpec spec) {
        RoadmapJob job = new RoadmapJob(checking, options(words, form, spec));
        RoadmapJob.Result result;
        try (Progress progress = Progress.on(terminal)) {
            result = job.run(words.path(), words.engagement(), progress);
        }
        return result.published() ? report(words, result) : refuse(result.outcome());
    }

    private static RoadmapOptions options(PublishOptions words, Supplier<? extends RoadmapForm> form, CommandSpec spec) {
        try {
            return words.of(form.get());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private int report(PublishOptions words, RoadmapJob.Result result) {
        result.files().forEach(file -> terminal.out().println("Published: " + file));
        if (result.files().isEmpty()) {
            terminal.out().println("Nothing was published: there is nothing to draw yet.");
        }
        long warnings = result.outcome().count(Severity.WARNING);
        if (warnings > 0) {
            terminal.out().println("There " + (warnings == 1 ? "is 1 warning" : "are " + warnings + " warnings") + ": plumb check "
                    + words.path());
        }
        return ExitCode.CLEAN.number();
    }

    private int refuse(Outcome outcome) {
        new ProblemPrinter(terminal).print(outcome);
        terminal.complain(outcome.followsLanguage() && outcome.unusable().isEmpty()
                ? "Nothing was published. Correct the errors, or publish a draft that names them: --draft"
                : "Nothing was published. Correct what cannot be read.");
        return outcome.exitCode().number();
    }
}
