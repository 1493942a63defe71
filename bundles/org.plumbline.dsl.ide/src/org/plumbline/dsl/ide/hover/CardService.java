package org.plumbline.dsl.ide.hover;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.scoring.Stage;
import org.plumbline.core.text.Texts;
import org.plumbline.dsl.ide.element.ElementLabels;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.Named;
import org.plumbline.model.engagement.AssessedRisk;

/** Renders the card of an element in Markdown: what it is and is called, its text, and the figures that matter. */
public final class CardService {

    private static final int LONGEST_TEXT = 600;

    private final ElementLabels labels = new ElementLabels();
    private final Texts texts = new Texts();
    private final Map<String, CardTexts> words = new ConcurrentHashMap<>();

    /**
     * The card.
     *
     * @param index the project of whoever reads it
     * @param language of whoever reads it, a BCP 47 tag; texts are in it, or in the nearest one there is
     */
    public String of(EObject element, ProjectIndex index, String language) {
        Card card = card(language);
        new CatalogueLines(index, card).add(element);
        new EngagementLines(index, card).add(element);
        new PlanLines(index, card).add(element);
        new MeasureLines(index, card).add(element);
        new OrganizationLines(index, card).add(element);
        if (element instanceof Identified identified) {
            card.field("lifecycle", identified, CorePackage.Literals.IDENTIFIED__LIFECYCLE);
            card.element("replacedBy", identified.getReplacedBy());
        }
        return heading(element, language) + description(element, language) + card.markdown();
    }

    /** What the score of a risk comes to: its level, and where it lies. */
    public String of(AssessedRisk risk, Stage stage, ProjectIndex index, String language) {
        Card card = card(language);
        new EngagementLines(index, card).score(risk, stage);
        return card.markdown();
    }

    private Card card(String language) {
        return new Card(language, words.computeIfAbsent(language, CardTexts::new), labels);
    }

    private String heading(EObject element, String language) {
        String title = labels.title(element, language);
        String id = labels.id(element);
        return PlainMarkdown.line(labels.kind(element, language)) + (id.isEmpty() ? "" : " " + PlainMarkdown.code(id)) + "\n\n"
                + (title.isEmpty() ? "" : "**" + PlainMarkdown.line(title) + "**\n\n");
    }

    private String description(EObject element, String language) {
        String text = element instanceof Named named ? texts.plain(named.getDescription(), language).strip() : "";
        if (text.isEmpty()) {
            return "";
        }
        String shown = text.length() <= LONGEST_TEXT ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT / 2)).strip() + "…";
        return PlainMarkdown.paragraphs(shown) + "\n\n";
    }
}
