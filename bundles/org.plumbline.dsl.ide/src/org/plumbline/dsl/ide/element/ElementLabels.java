package org.plumbline.dsl.ide.element;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.Names;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.text.Texts;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.Named;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.validation.Labels;
import org.plumbline.validation.RuleTexts;

/** What elements are called where editors list them: their kind, their id, and their name, in the language asked for. */
public final class ElementLabels {

    private final Texts texts = new Texts();
    private final Map<String, Labels> labels = new ConcurrentHashMap<>();

    /** The word for the kind of an element, such as {@code risk card}. */
    public String kind(EObject element, String language) {
        return labels(language).kind(element.eClass());
    }

    /** An element with its kind, its id and its name, such as {@code risk R1 “Leaks”}; what has none of them by its whole. */
    public String full(EObject element, String language) {
        return labels(language).of(element);
    }

    /** The id as it stands in a text; empty for an element without one. */
    public String id(EObject element) {
        return element instanceof Identified identified && identified.getId() != null ? Names.written(identified.getId()) : "";
    }

    /** The name on one line, for a risk without one that of its card; empty for an element without one. */
    public String title(EObject element, String language) {
        String own = element instanceof Named named ? texts.plain(named.getName(), language) : "";
        String title = own.isBlank() && element instanceof AssessedRisk risk
                ? Resolved.one(risk.getCard()).map(card -> texts.plain(card.getName(), language)).orElse("")
                : own;
        return title.strip().replaceAll("\\s+", " ");
    }

    /** The id and the name, as far as there are any; else what kind of element it is, and of what. */
    public String idAndTitle(EObject element, String language) {
        String line = (id(element) + " " + title(element, language)).strip();
        return line.isEmpty() ? full(element, language) : line;
    }

    private Labels labels(String language) {
        return labels.computeIfAbsent(language, tag -> new Labels(new RuleTexts(tag), texts));
    }
}
