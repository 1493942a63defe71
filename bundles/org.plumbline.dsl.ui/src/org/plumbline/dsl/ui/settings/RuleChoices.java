package org.plumbline.dsl.ui.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.validation.RuleCatalogue;
import org.plumbline.validation.RuleDescription;
import org.plumbline.validation.RuleTexts;

/** The rules and what a user says of them while the page of the preferences is open. */
final class RuleChoices {

    private final List<RuleDescription> rules;
    private final Map<String, String> words;

    /** @param words by code; nothing for a rule that is as the catalogue has it */
    RuleChoices(Map<String, String> words) {
        RuleTexts texts = new RuleTexts("en");
        this.rules = RuleCatalogue.standard().rules().stream().map(texts::describe).toList();
        this.words = new TreeMap<>(words);
    }

    List<RuleDescription> rules() {
        return rules;
    }

    /** What the user says of a rule; empty where nothing. */
    Optional<String> of(RuleDescription rule) {
        return Optional.ofNullable(words.get(rule.code()));
    }

    /** Says something of a rule, or nothing: what the catalogue says anyway is nothing. */
    void set(RuleDescription rule, Optional<String> word) {
        word.filter(said -> !said.equals(rule.severity().word()))
                .ifPresentOrElse(said -> words.put(rule.code(), said), () -> words.remove(rule.code()));
    }

    /** Says nothing of any rule. */
    void clear() {
        words.clear();
    }

    Map<String, String> words() {
        return Map.copyOf(words);
    }
}
