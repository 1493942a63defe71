package org.plumbline.cli.rules;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.text.NearestName;
import org.plumbline.validation.FixDecisions;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleCatalogue;
import org.plumbline.validation.RuleDescription;
import org.plumbline.validation.RuleTexts;

/** Tells people about rules. */
public final class RulePrinter {

    private static final int WIDTH = 100;

    private final RuleCatalogue catalogue = RuleCatalogue.standard();
    private final RuleTexts texts = new RuleTexts("en");
    private final FixDecisions fixes = new FixDecisions();
    private final PrintWriter out;

    /** @param out takes what is told */
    public RulePrinter(PrintWriter out) {
        this.out = out;
    }

    /** Prints all rules, a line each. */
    public void printList() {
        for (Rule<?> rule : catalogue.rules()) {
            out.println(String.format("%s  %-7s  %s", rule.code(), rule.severity().word(), texts.describe(rule).title()));
        }
    }

    /** The rule of a code, however it is capitalized. */
    public Optional<Rule<?>> find(String code) {
        return catalogue.rules().stream().<Rule<?>>filter(rule -> rule.code().equalsIgnoreCase(code)).findFirst();
    }

    /** The codes that somebody may have meant. */
    public List<String> similar(String code) {
        return NearestName.all(code, catalogue.rules().stream().map(Rule::code).toList());
    }

    /** Prints what a rule is for. */
    public void explain(Rule<?> rule) {
        RuleDescription description = texts.describe(rule);
        out.println(description.code() + " " + description.title() + " (" + description.severity().word() + ")");
        out.println();
        Paragraph.lines(description.explanation(), WIDTH).forEach(out::println);
        out.println();
        Paragraph.lines("Source: " + description.source(), WIDTH).forEach(out::println);
        fixes.of(rule.code()).ifPresent(fix -> Paragraph.lines(fix.line(), WIDTH).forEach(out::println));
        Paragraph.lines("To let one element break it: ignore " + rule.code() + " because \"…\", in that element. To turn it off: "
                + rule.code() + " = \"off\" below [rules] in plumbline.toml.", WIDTH).forEach(out::println);
    }
}
