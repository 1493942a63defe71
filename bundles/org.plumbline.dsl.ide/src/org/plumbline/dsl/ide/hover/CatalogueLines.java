package org.plumbline.dsl.ide.hover;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.MitigatingTool;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.FunctionalArea;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.catalogue.Toolbox;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.Reference;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Engagement;

/** What the cards of a toolbox show. */
record CatalogueLines(ProjectIndex index, Card card) {

    void add(EObject element) {
        switch (element) {
            case RiskCard risk -> risk(risk);
            case ToolCard tool -> tool(tool);
            case Toolbox toolbox -> toolbox(toolbox);
            case FunctionalArea area -> area(area);
            case Reference document -> document(document);
            default -> { }
        }
    }

    private void risk(RiskCard risk) {
        card.element("area", risk.getArea());
        card.line("mitigatedBy", index.toolsMitigating(risk).stream().map(this::mitigating).collect(Collectors.joining("; ")));
        card.elements("assessedIn", index.allVisible(AssessedRisk.class).stream().filter(assessed -> assessed.getCard() == risk)
                .map(EObject::eContainer).distinct().toList());
    }

    private String mitigating(MitigatingTool tool) {
        return card.name(tool.tool())
                + (!tool.mitigation().isSetStrength() ? "" : " (" + tool.mitigation().getStrength().getLiteral() + ")");
    }

    private void tool(ToolCard tool) {
        card.element("area", tool.getArea());
        card.field("kind", tool, CataloguePackage.Literals.TOOL_CARD__KIND);
        card.written("effort", tool.getEffort());
        card.written("takes", tool.getTakes());
        card.field("cost", tool, CataloguePackage.Literals.TOOL_CARD__COST);
        card.line("difficulty", !tool.isSetDifficulty() ? "" : tool.getDifficulty() + " / 5");
        card.elements("mitigates", tool.getMitigates().stream().flatMap(entry -> Resolved.one(entry.getRisk()).stream()).toList());
        card.elements("chosenIn", index.allVisible(Engagement.class).stream().filter(engagement -> engagement.getSelections().stream()
                .anyMatch(selection -> selection.getTool() == tool)).toList());
    }

    private void toolbox(Toolbox toolbox) {
        card.line("version", toolbox.getVersion());
        card.line("publisher", toolbox.getPublisher());
        card.line("contents", card.word("contents.toolbox", index.areas(toolbox).size(), index.risks(toolbox).size(),
                index.tools(toolbox).size()));
    }

    private void area(FunctionalArea area) {
        List<RiskCard> risks = index.allVisible(RiskCard.class).stream().filter(risk -> risk.getArea() == area).toList();
        card.elements("risks", risks);
        card.elements("tools", index.allVisible(ToolCard.class).stream().filter(tool -> tool.getArea() == area).toList());
    }

    private void document(Reference document) {
        card.field("when", document, CorePackage.Literals.REFERENCE__DATE);
        card.line("publisher", document.getPublisher());
        card.line("symbol", document.getSymbol());
        card.line("found", document.getUri());
    }
}
