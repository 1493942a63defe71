package org.plumbline.validation.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.catalogue.Toolbox;
import org.plumbline.model.edition.Edition;
import org.plumbline.validation.RuleContext;

/**
 * The language that an element must be written in.
 *
 * @param tag BCP 47 tag
 * @param setBy the toolbox or edition that says so; empty where the language of the file holds
 */
record DefaultLanguage(String tag, Optional<EObject> setBy) {

    /** The first language of the toolbox or edition that an element belongs to, else the language of its file. */
    static DefaultLanguage of(EObject element, RuleContext context) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            Optional<DefaultLanguage> found = switch (at) {
                case Toolbox toolbox -> first(toolbox, toolbox.getLanguages());
                case RiskCard risk -> context.index().toolbox(risk).flatMap(box -> first(box, box.getLanguages()));
                case ToolCard tool -> context.index().toolbox(tool).flatMap(box -> first(box, box.getLanguages()));
                case Edition edition -> first(edition, edition.getLanguages());
                default -> Optional.empty();
            };
            if (found.isPresent()) {
                return found.get();
            }
        }
        return new DefaultLanguage(context.texts().fileLanguage(element), Optional.empty());
    }

    private static Optional<DefaultLanguage> first(EObject setBy, List<String> languages) {
        return languages.stream().filter(Objects::nonNull).findFirst().map(tag -> new DefaultLanguage(tag, Optional.of(setBy)));
    }
}
