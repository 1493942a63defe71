package org.plumbline.core.project;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.text.Texts;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.core.Identified;
import org.plumbline.model.core.Named;
import org.plumbline.model.organization.Stakeholder;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;
import org.plumbline.model.plan.Workstream;
import org.plumbline.model.sector.Programme;

/**
 * What elements are called. The name of an element is the path of the ids of its containers or wholes, joined by dots:
 * {@code WATER.OPS-03} for a card of a toolbox, {@code BAYVIEW-2026.R1} for an assessed risk.
 *
 * <p>An action is named by its engagement and its own id ({@code BAYVIEW-2026.A1}), so ids of actions are unique within
 * a plan, and an action keeps its name when it moves to another workstream. The plan itself has no id and is called
 * {@code BAYVIEW-2026.plan}; no id is written in small letters.
 */
public final class Names {

    private final Texts texts;

    /** Names whose labels come from the given texts. */
    public Names(Texts texts) {
        this.texts = texts;
    }

    /** The name of an element; empty for one that has neither an id nor a name of its own, such as a text. */
    public Optional<String> name(EObject element) {
        return switch (element) {
            case ActionPlan plan -> Resolved.one(plan.getEngagement()).flatMap(this::name).map(whole -> whole + ".plan");
            case Identified identified when identified.getId() != null -> Optional
                    .of(whole(element).map(path -> path + ".").orElse("") + written(identified.getId()));
            default -> Optional.empty();
        };
    }

    /** The nearest thing that a message can call an element by: its own name, or that of the container around it. */
    public Optional<String> nearestName(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            Optional<String> name = name(at);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** The name that people read, in a language or as near to it as there is; the id where there is no text. */
    public String label(Identified element, String language) {
        Optional<String> text = element instanceof Named named
                ? texts.in(named.getName(), language).map(local -> local.text())
                : Optional.empty();
        return text.orElseGet(() -> element.getId() == null ? "" : element.getId());
    }

    /** An id as it stands in a text: in single quotes where it has not the usual shape. */
    public static String written(String id) {
        return isUsual(id) ? id : "'" + id + "'";
    }

    /** By hand: every name of a project is looked at, and an expression takes ten times as long. */
    private static boolean isUsual(String id) {
        if (id.isEmpty() || id.charAt(0) < 'A' || id.charAt(0) > 'Z' || id.endsWith("-")) {
            return false;
        }
        for (int at = 1; at < id.length(); at++) {
            char letter = id.charAt(at);
            boolean plain = letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
            if (!plain && (letter != '-' || id.charAt(at - 1) == '-')) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> whole(EObject element) {
        return switch (element) {
            case RiskCard card -> Wholes.toolbox(card, card.getArea()).flatMap(this::name);
            case ToolCard card -> Wholes.toolbox(card, card.getArea()).flatMap(this::name);
            case Stakeholder stakeholder when !(stakeholder.eContainer() instanceof Programme) ->
                Resolved.one(stakeholder.getOf()).flatMap(this::name);
            case Action action when action.eContainer() instanceof Workstream workstream -> containerName(workstream.eContainer());
            default -> containerName(element.eContainer());
        };
    }

    private Optional<String> containerName(EObject container) {
        return switch (container) {
            case null -> Optional.empty();
            case ActionPlan plan -> Resolved.one(plan.getEngagement()).flatMap(this::name);
            default -> name(container).or(() -> containerName(container.eContainer()));
        };
    }
}
