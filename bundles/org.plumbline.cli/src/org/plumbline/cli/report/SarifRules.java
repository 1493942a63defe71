package org.plumbline.cli.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.dsl.project.Problem;
import org.plumbline.validation.RuleCatalogue;
import org.plumbline.validation.RuleDescription;
import org.plumbline.validation.RuleTexts;
import org.plumbline.validation.Severity;

/** What SARIF tells of the rules, also of those that found nothing: title, explanation, source, and how grave they are. */
public final class SarifRules {

    private final List<RuleDescription> rules;

    /** All rules of a catalogue, and what is told of texts and settings that cannot be understood. */
    public SarifRules(RuleCatalogue catalogue, RuleTexts texts) {
        rules = new ArrayList<>(catalogue.rules().stream().map(texts::describe).toList());
        rules.add(new RuleDescription(Problem.SETTINGS, Severity.ERROR, "Settings can be understood",
                "What stands in plumbline.toml or theme.toml and cannot be understood does not count.", "The guide to projects."));
        rules.add(new RuleDescription(Problem.SYNTAX, Severity.ERROR, "Texts follow the language",
                "Rules look at a file only when all of it can be understood.", "The guide to the language."));
    }

    /** Which of the descriptors tells of a code. */
    int index(String code) {
        return rules.stream().map(RuleDescription::code).toList().indexOf(code);
    }

    /** 3.19.23: the descriptors, in a fixed order. */
    JsonArray descriptors() {
        JsonArray array = new JsonArray();
        rules.forEach(rule -> array.add(descriptor(rule)));
        return array;
    }

    private static JsonObject descriptor(RuleDescription rule) {
        JsonObject configuration = new JsonObject();
        configuration.addProperty("level", level(rule.severity()));
        JsonObject help = text(rule.explanation() + "\n\nSource: " + rule.source());
        help.addProperty("markdown", rule.explanation() + "\n\n*Source:* " + rule.source());
        JsonObject descriptor = new JsonObject();
        descriptor.addProperty("id", rule.code());
        descriptor.add("shortDescription", text(rule.title() + "."));
        descriptor.add("fullDescription", text(rule.explanation()));
        descriptor.add("help", help);
        descriptor.add("defaultConfiguration", configuration);
        return descriptor;
    }

    /** 3.11: a message of plain text. */
    static JsonObject text(String text) {
        JsonObject message = new JsonObject();
        message.addProperty("text", text);
        return message;
    }

    /** 3.27.10: how grave it is. */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
