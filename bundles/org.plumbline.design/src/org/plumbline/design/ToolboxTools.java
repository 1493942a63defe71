package org.plumbline.design;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.FunctionalArea;
import org.plumbline.model.catalogue.Mitigation;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.catalogue.ToolStep;
import org.plumbline.model.catalogue.Toolbox;
import org.plumbline.model.core.Element;
import org.plumbline.model.core.Named;
import org.plumbline.model.core.PlumbFile;

/** What the tools of the toolbox do. Whatever does not fit is left as it was. */
public class ToolboxTools {

    private final IdServices ids = new IdServices();
    private final WrittenText texts = new WrittenText();

    /** Adds a risk card to an area, in the file of the last card there. */
    public EObject addRiskCard(EObject area) {
        RiskCard card = CatalogueFactory.eINSTANCE.createRiskCard();
        return add(area, card, "risk", card::setArea);
    }

    /** Adds a tool card to an area, in the file of the last card there. */
    public EObject addToolCard(EObject area) {
        ToolCard card = CatalogueFactory.eINSTANCE.createToolCard();
        return add(area, card, "tool", card::setArea);
    }

    /** Adds a step behind the last one of a tool. */
    public EObject addStep(EObject tool) {
        if (tool instanceof ToolCard known) {
            ToolStep step = CatalogueFactory.eINSTANCE.createToolStep();
            step.setNumber(1 + known.getSteps().stream().mapToInt(ToolStep::getNumber).max().orElse(0));
            step.setText(texts.of("New step"));
            known.getSteps().add(step);
        }
        return tool;
    }

    /** Writes the text of a step; it keeps the one it has where there are no words. */
    public EObject writeStep(EObject step, String words) {
        String text = words.replaceFirst("^\\s*\\d+\\.", "");
        if (step instanceof ToolStep known && !text.isBlank()) {
            known.setText(texts.rewritten(known, known.getText(), text));
        }
        return step;
    }

    /** Puts a card into an area. */
    public EObject placeCard(EObject area, EObject card) {
        if (area instanceof FunctionalArea known && card instanceof RiskCard risk) {
            risk.setArea(known);
        } else if (area instanceof FunctionalArea known && card instanceof ToolCard tool) {
            tool.setArea(known);
        }
        return area;
    }

    /** Puts an area into another one, or directly into its toolbox; not into itself. */
    public EObject placeArea(EObject around, EObject area) {
        if (area instanceof FunctionalArea known && !EcoreUtil.isAncestor(known, around)) {
            areas(around).filter(areas -> !areas.contains(known)).ifPresent(areas -> areas.add(known));
        }
        return around;
    }

    private static Optional<List<FunctionalArea>> areas(EObject around) {
        return around instanceof Toolbox toolbox ? Optional.of(toolbox.getAreas())
                : around instanceof FunctionalArea area ? Optional.of(area.getAreas()) : Optional.empty();
    }

    /** Says on a tool's card that it helps against a risk, without saying how much. Nothing is said twice. */
    public EObject turnAgainst(EObject tool, EObject risk) {
        if (tool instanceof ToolCard card && risk instanceof RiskCard known
                && card.getMitigates().stream().noneMatch(mitigation -> mitigation.getRisk() == known)) {
            Mitigation mitigation = CatalogueFactory.eINSTANCE.createMitigation();
            mitigation.setRisk(known);
            card.getMitigates().add(mitigation);
        }
        return tool;
    }

    private EObject add(EObject area, Named card, String kind, Consumer<FunctionalArea> placing) {
        if (area instanceof FunctionalArea known && file(known) instanceof PlumbFile file) {
            card.setId(ids.freshId(area, kind.toUpperCase(Locale.ROOT) + "-"));
            card.setName(texts.of("New " + kind));
            placing.accept(known);
            file.getElements().add(card);
        }
        return area;
    }

    private static EObject file(FunctionalArea area) {
        ToolboxServices toolbox = new ToolboxServices();
        return OpenModel.fileOfLast(Stream.<Element>concat(toolbox.riskCardsIn(area).stream(), toolbox.toolCardsIn(area).stream()).toList(), area);
    }
}
