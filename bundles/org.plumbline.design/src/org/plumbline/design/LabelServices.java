package org.plumbline.design;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.Names;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.text.Texts;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.LText;
import org.plumbline.model.core.Named;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.ToolSelection;
import org.plumbline.model.plan.ActionPlan;

/** What elements are called in diagrams, in the languages of their files or that of the host, and how they are given another name there. */
public class LabelServices {

    private final Names names = new Names(new Texts());
    private final WrittenText texts;
    private final DesignWords words;

    /** Speaks as the files do. */
    public LabelServices() {
        this(Presentation.AS_WRITTEN);
    }

    /** Speaks as a host wants it. */
    public LabelServices(Presentation presentation) {
        texts = new WrittenText(presentation);
        words = new DesignWords(presentation.language());
    }

    /** The title of a representation: what it shows, and of what. */
    public String heading(EObject root, String kind) {
        return words.of(kind) + words.of(": ") + label(root);
    }

    /** The name that people read; that of the card for what has none of its own; the id where there is no name at all. */
    public String label(EObject element) {
        return switch (element) {
            case ToolSelection selection -> Resolved.one(selection.getTool()).map(this::label).orElse("");
            case ActionPlan plan -> Resolved.one(plan.getEngagement()).map(this::label).orElse("");
            case AssessedRisk risk when risk.getName() == null && Resolved.one(risk.getCard()).isPresent() -> label(risk.getCard());
            case Named named when !texts.read(named, named.getName()).isEmpty() -> texts.read(named, named.getName());
            case Identified identified -> Objects.requireNonNullElse(identified.getId(), "");
            default -> "";
        };
    }

    /** The id and the name: {@code R1 Jobs for friends}. */
    public String idAndLabel(Identified element) {
        String label = label(element);
        return element.getId() == null || label.equals(element.getId()) ? label : element.getId() + " " + label;
    }

    /** What a pointer that rests on an element shows: full name, name, description. */
    public String explained(EObject element) {
        return Stream.of(names.name(element).orElse(""), label(element), described(element))
                .filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining("\n"));
    }

    /** What is shown for the name while it is edited. */
    public String editedName(EObject element) {
        return label(element);
    }

    /** Gives an element another name in the language of its file. Without words, or with those of its card, it has none of its own. */
    public EObject writeName(EObject element, String words) {
        if (element instanceof Named named) {
            boolean cards = named instanceof AssessedRisk risk && risk.getName() == null && words.strip().equals(label(risk));
            LText name = cards ? null : texts.rewritten(named, named.getName(), words);
            if (name != named.getName()) {
                named.setName(name);
            }
        }
        return element;
    }

    private String described(EObject element) {
        Optional<LText> description = element instanceof Named named ? Optional.ofNullable(named.getDescription()) : Optional.empty();
        return description.map(text -> texts.read(element, text)).orElse("");
    }
}
