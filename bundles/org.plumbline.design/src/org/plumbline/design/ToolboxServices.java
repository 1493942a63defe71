package org.plumbline.design;

import java.util.List;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.catalogue.FunctionalArea;
import org.plumbline.model.catalogue.Mitigation;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.catalogue.ToolStep;

/** A toolbox as a tree: areas, the cards in them, what helps against what. */
public class ToolboxServices {

    private final LabelServices labels;
    private final WrittenText texts;
    private final DesignWords words;

    /** Speaks as the files do. */
    public ToolboxServices() {
        this(Presentation.AS_WRITTEN);
    }

    /** Speaks as a host wants it. */
    public ToolboxServices(Presentation presentation) {
        labels = new LabelServices(presentation);
        texts = new WrittenText(presentation);
        words = new DesignWords(presentation.language());
    }

    /** The risk cards in an area, wherever they are written. */
    public List<RiskCard> riskCardsIn(FunctionalArea area) {
        return OpenModel.around(area).elements(RiskCard.class).stream().filter(card -> card.getArea() == area).toList();
    }

    /** The tool cards in an area, wherever they are written. */
    public List<ToolCard> toolCardsIn(FunctionalArea area) {
        return OpenModel.around(area).elements(ToolCard.class).stream().filter(card -> card.getArea() == area).toList();
    }

    /** The tools that reduce a risk, as what their cards say about it. */
    public List<Mitigation> mitigationsAgainst(RiskCard card) {
        return OpenModel.around(card).elements(ToolCard.class).stream().flatMap(tool -> tool.getMitigates().stream())
                .filter(mitigation -> mitigation.getRisk() == card).toList();
    }

    /** A tool under a risk, with how much it reduces it. */
    public String helpLabel(Mitigation mitigation) {
        return labels.label(mitigation.eContainer()) + strength(mitigation);
    }

    /** A risk under a tool, with how much it is reduced. */
    public String harmLabel(Mitigation mitigation) {
        return Resolved.one(mitigation.getRisk()).map(labels::label).orElse("") + strength(mitigation);
    }

    /** A step of a tool with its number. */
    public String stepLabel(ToolStep step) {
        return step.getNumber() + ". " + texts.read(step, step.getText());
    }

    private String strength(Mitigation mitigation) {
        return mitigation.isSetStrength() ? " (" + words.of(mitigation.getStrength()) + ")" : "";
    }
}
