package org.plumbline.validation.rules;

import java.util.List;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.LString;
import org.plumbline.model.core.Named;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.results.Fact;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-C-003: everything that can have a name has one in the default language. */
public final class NamedInDefaultLanguage extends CodedRule<Named> {

    private static final String NAME = CorePackage.Literals.NAMED__NAME.getName();

    /** The rule. */
    public NamedInDefaultLanguage() {
        super("IM-C-003", Severity.ERROR, Named.class);
    }

    @Override
    public void check(Named element, RuleContext context, FindingSink sink) {
        if (element.getName() == null) {
            if (mayLackName(element)) {
                return;
            }
            sink.report(Place.of(element), "none", context.label(element), Ids.of(element));
            return;
        }
        DefaultLanguage wanted = DefaultLanguage.of(element, context);
        if (context.texts().has(element.getName(), wanted.tag())) {
            return;
        }
        Place name = Place.of(element, CorePackage.Literals.NAMED__NAME);
        List<String> languages = languages(element, context);
        if (languages.isEmpty()) {
            sink.report(name, "empty", context.label(element));
        } else {
            sink.report(name, wanted.setBy().isPresent() ? "language" : "file", context.label(element),
                    String.join(", ", languages), wanted.tag(), wanted.setBy().map(context::label).orElse(""));
        }
    }

    /** A risk bears the name of its card, a fact says enough by its figure, and a source may leave a name open. */
    private static boolean mayLackName(Named element) {
        return element instanceof AssessedRisk risk && risk.getCard() != null
                || element instanceof Fact fact && fact.getValue() != null
                || element.getUnspecified().stream().anyMatch(field -> field.getFeatures().contains(NAME));
    }

    private static List<String> languages(Named element, RuleContext context) {
        return element.getName().getEntries().stream()
                .filter(entry -> entry.getText() != null && !entry.getText().isBlank())
                .map(LString::getLang)
                .map(tag -> tag == null ? context.texts().fileLanguage(element) : tag)
                .distinct().toList();
    }
}
