package org.plumbline.validation.rules;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.plumbline.model.catalogue.CardSource;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.Toolbox;
import org.plumbline.model.core.LText;
import org.plumbline.model.edition.Edition;
import org.plumbline.model.edition.EditionPackage;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-C-005: a toolbox, with its cards, is complete in each language that it declares, and so are the words of an edition's own. One finding
 * for each language. Reasons and notes are for those who write.
 */
public final class ToolboxTranslated extends CodedRule<CardSource> {

    /** The rule. */
    public ToolboxTranslated() {
        super("IM-C-005", Severity.WARNING, CardSource.class);
    }

    @Override
    public void check(CardSource source, RuleContext context, FindingSink sink) {
        switch (source) {
            case Toolbox toolbox -> check(toolbox, toolbox.getLanguages(), CataloguePackage.Literals.TOOLBOX__LANGUAGES, context, sink);
            case Edition edition -> check(edition, edition.getLanguages(), EditionPackage.Literals.EDITION__LANGUAGES, context, sink);
            default -> { }
        }
    }

    private static void check(CardSource source, EList<String> languages, EAttribute declared, RuleContext context, FindingSink sink) {
        List<LText> texts = languages.size() < 2 ? List.of() : texts(source, context);
        for (int index = 1; index < languages.size(); index++) {
            String language = languages.get(index);
            List<LText> missing = texts.stream().filter(text -> language != null && !context.texts().has(text, language)).toList();
            if (!missing.isEmpty()) {
                sink.report(Place.of(source, declared, index), "incomplete", context.label(source), language,
                        Integer.toString(missing.size()), Integer.toString(texts.size()), context.label(Around.identified(missing.getFirst())));
            }
        }
    }

    private static List<LText> texts(CardSource source, RuleContext context) {
        List<LText> texts = new ArrayList<>(PrintedTexts.of(source));
        if (source instanceof Toolbox toolbox) {
            Cards.of(toolbox, context).forEach(card -> texts.addAll(PrintedTexts.of(card)));
        }
        return texts;
    }
}
