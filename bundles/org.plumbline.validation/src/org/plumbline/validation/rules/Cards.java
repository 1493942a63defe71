package org.plumbline.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.catalogue.FunctionalArea;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.catalogue.Toolbox;
import org.plumbline.model.core.Named;
import org.plumbline.model.organization.OrganizationType;
import org.plumbline.validation.RuleContext;

/** What risk cards and tool cards have in common. */
final class Cards {

    private Cards() {
    }

    /** Whether an element is a card. */
    static boolean is(Named element) {
        return element instanceof RiskCard || element instanceof ToolCard;
    }

    /** The area that a card says it belongs to. */
    static Optional<FunctionalArea> area(Named card) {
        return switch (card) {
            case RiskCard risk -> Optional.ofNullable(risk.getArea());
            case ToolCard tool -> Optional.ofNullable(tool.getArea());
            default -> Optional.empty();
        };
    }

    /** Whom a card is for, references to nothing included. */
    static List<OrganizationType> audiences(Named card) {
        return switch (card) {
            case RiskCard risk -> risk.getApplicableTo();
            case ToolCard tool -> tool.getApplicableTo();
            default -> List.of();
        };
    }

    /** The toolbox of a card. */
    static Optional<Toolbox> toolbox(Named card, RuleContext context) {
        return switch (card) {
            case RiskCard risk -> context.index().toolbox(risk);
            case ToolCard tool -> context.index().toolbox(tool);
            default -> Optional.empty();
        };
    }

    /** The cards of a toolbox, risks first. */
    static List<Named> of(Toolbox toolbox, RuleContext context) {
        return Stream.<Named>concat(context.index().risks(toolbox).stream(), context.index().tools(toolbox).stream()).toList();
    }
}
