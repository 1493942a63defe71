package org.plumbline.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plumbline.cli.rules.RulePrinter;
import org.plumbline.cli.terminal.Terminal;
import org.plumbline.validation.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plumb explain CODE…}: says what rules are for. */
@Command(
        name = "explain",
        header = "Say what a rule is for, and where it comes from.",
        description = {"", "The code is the one that plumb check prints, for example IM-R-009. plumb check --list names all rules.", ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:explained", "2:there is no such rule"},
        footer = {"", "Example:", "  plumb explain IM-R-009"})
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CODE", arity = "1..*", description = "The code of a rule.")
    private List<String> codes;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RulePrinter rules = new RulePrinter(terminal.out());
        List<Optional<Rule<?>>> found = codes.stream().<Optional<Rule<?>>>map(rules::find).toList();
        for (int at = 0; at < codes.size(); at++) {
            if (found.get(at).isEmpty()) {
                throw unknown(codes.get(at), rules.similar(codes.get(at)));
            }
        }
        String between = "";
        for (Optional<Rule<?>> rule : found) {
            terminal.out().print(between);
            rules.explain(rule.orElseThrow());
            between = System.lineSeparator();
        }
        return ExitCode.CLEAN.number();
    }

    private ParameterException unknown(String code, List<String> similar) {
        String meant = similar.isEmpty() ? "plumb check --list names all rules." : "Did you mean " + String.join(" or ", similar) + "?";
        return new ParameterException(spec.commandLine(), "There is no rule '" + code + "'. " + meant);
    }
}
