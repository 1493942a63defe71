package org.plumbline.validation.rules;

import org.plumbline.core.project.Resolved;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.Mitigation;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-K-010: a tool says once what it does about a risk; what it says again is reported, however it names the risk. */
public final class MitigatedOnce extends CodedRule<Mitigation> {

    /** The rule. */
    public MitigatedOnce() {
        super("IM-K-010", Severity.WARNING, Mitigation.class);
    }

    @Override
    public void check(Mitigation mitigation, RuleContext context, FindingSink sink) {
        RiskCard risk = mitigation.getRisk();
        if (Resolved.one(risk).isPresent() && mitigation.eContainer() instanceof ToolCard tool) {
            Mitigation first = tool.getMitigates().stream().filter(other -> other.getRisk() == risk).findFirst().orElse(mitigation);
            if (first != mitigation) {
                sink.report(Place.of(mitigation, CataloguePackage.Literals.MITIGATION__RISK), "twice", context.label(tool), Ids.of(risk));
            }
        }
    }
}
