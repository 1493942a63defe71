package org.plumbline.dsl.ide.fix.rule;

import org.plumbline.core.edit.EditedModel;
import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.Mitigation;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.ToolCard;

/** Offers the tools of the project, those of the risk's own area first, to mitigate a risk that no tool mitigates. */
public final class MitigateByTool extends Choosing<RiskCard, ToolCard> {

    /** The fix. */
    public MitigateByTool() {
        super("IM-K-001", "Let it be mitigated by", RiskCard.class, ToolCard.class);
    }

    @Override
    int distance(ToolCard chosen, RiskCard element) {
        return chosen.getArea() != null && chosen.getArea() == element.getArea() ? 0 : 1;
    }

    @Override
    void choose(RiskCard element, ToolCard chosen, EditedModel model) {
        Mitigation mitigation = CatalogueFactory.eINSTANCE.createMitigation();
        mitigation.setRisk(element);
        chosen.getMitigates().add(mitigation);
    }
}
