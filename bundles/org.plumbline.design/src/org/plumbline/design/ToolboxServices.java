package org.plumbline.design;

import java.util.List;
import java.util.Map;
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
    private final Lookup lookup;

    /** Speaks as the files do. */
    public ToolboxServices() {
        this(Presentation.AS_WRITTEN, Lookup.ANEW);
    }

    /**
     * Speaks as a host wants it.
     *
     * @param memory that lasts while the host makes one view
     */
    public ToolboxServices(Presentation presentation, Map<Object, Object> memory) {
        this(presentation, Lookup.in(memory));
    }

    private ToolboxServices(Presentation presentation, Lookup lookup) {
        this.lookup = lookup;
        labels = new LabelServices(presentation);
        texts = new WrittenText(presentation);
        words = new DesignWords(presentation.language());
    }

    /** The risk cards in an area, wherever they are written. */
    public List<RiskCard> riskCardsIn(FunctionalArea area) {
        OpenModel open = lookup.around(area);
        return lookup.naming(area, "risk cards by area", open, () -> open.elements(RiskCard.class).stream(), RiskCard::getArea);
    }

    /** The tool cards in an area, wherever they are written. */
    public List<ToolCard> toolCardsIn(FunctionalArea area) {
        OpenModel open = lookup.around(area);
        return lookup.naming(area, "tool cards by area", open, () -> open.elements(ToolCard.class).stream(), ToolCard::getArea);
    }

    /** The tools that reduce a risk, as what their cards say about it. */
    public List<Mitigation> mitigationsAgainst(RiskCard card) {
        OpenModel open = lookup.around(card);
        return lookup.naming(card, "mitigations by risk card", open, () -> open.elements(ToolCard.class).stream()
                .flatMap(tool -> tool.getMitigates().stream()), Mitigation::getRisk);
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
