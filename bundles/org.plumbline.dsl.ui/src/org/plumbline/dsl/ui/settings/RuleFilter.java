package org.plumbline.dsl.ui.settings;

import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.plumbline.validation.RuleDescription;

/** Lets those rules through whose code, words or severities hold all that was typed. */
final class RuleFilter extends ViewerFilter {

    private final RuleChoices choices;
    private String typed = "";

    RuleFilter(RuleChoices choices) {
        this.choices = choices;
    }

    void type(String words) {
        typed = words;
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        RuleDescription rule = (RuleDescription) element;
        String text = String.join(" ", rule.code(), rule.title(), choices.of(rule).orElse(rule.severity().word())).toLowerCase(Locale.ROOT);
        return Stream.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
    }
}
