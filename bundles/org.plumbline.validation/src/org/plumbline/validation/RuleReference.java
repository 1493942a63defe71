package org.plumbline.validation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page that tells of every rule, in Markdown: {@code docs/rule-reference.md} and the help of the product. */
public final class RuleReference {

    private final List<RuleDescription> rules;
    private final FixDecisions fixes;

    /** The page about some rules. */
    public RuleReference(RuleCatalogue catalogue, RuleTexts texts, FixDecisions fixes) {
        this.rules = catalogue.rules().stream().map(texts::describe).toList();
        this.fixes = fixes;
    }

    /** The whole page, with a line break at its end. */
    public String markdown() {
        return """
                # Rule reference
                Made from the rules themselves; a test holds the two together. What a project may decide about rules, and how one adds
                another, stands in [rules.md](rules.md). `plumb explain CODE` shows the same on a terminal.

                | rule | is | asks that |
                |---|---|---|
                """ + rules.stream().map(RuleReference::row).collect(Collectors.joining())
                + rules.stream().map(this::chapter).collect(Collectors.joining());
    }

    private static String row(RuleDescription rule) {
        return "| [" + rule.code() + "](#" + rule.code().toLowerCase(Locale.ROOT) + ") | " + rule.severity().word() + " | "
                + rule.title() + " |\n";
    }

    private String chapter(RuleDescription rule) {
        String fix = fixes.of(rule.code()).map(decision -> "- " + decision.line() + "\n").orElse("");
        return "\n## " + rule.code() + "\n**" + rule.title() + "** (" + rule.severity().word() + ")\n\n" + rule.explanation() + "\n\n"
                + "- Source: " + rule.source() + "\n" + fix;
    }
}
