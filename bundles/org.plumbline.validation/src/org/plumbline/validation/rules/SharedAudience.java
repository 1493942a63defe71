package org.plumbline.validation.rules;

import java.util.List;
import java.util.Objects;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.Mitigation;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.core.Identified;
import org.plumbline.model.organization.OrganizationType;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-K-008: a tool and the risk that it mitigates are for one kind of organization at least. Kinds of the same id are the same. */
public final class SharedAudience extends CodedRule<Mitigation> {

    /** The rule. */
    public SharedAudience() {
        super("IM-K-008", Severity.WARNING, Mitigation.class);
    }

    @Override
    public void check(Mitigation mitigation, RuleContext context, FindingSink sink) {
        if (!(mitigation.eContainer() instanceof ToolCard tool) || Resolved.one(mitigation.getRisk()).isEmpty()) {
            return;
        }
        RiskCard risk = mitigation.getRisk();
        if (apart(tool.getApplicableTo(), risk.getApplicableTo())) {
            sink.report(Place.of(mitigation, CataloguePackage.Literals.MITIGATION__RISK), "none", context.label(tool),
                    Ids.list(tool.getApplicableTo()), context.label(risk), Ids.list(risk.getApplicableTo()));
        }
    }

    /** Whether two lists of kinds are known to have none in common. */
    static boolean apart(List<OrganizationType> some, List<OrganizationType> others) {
        return known(some) && known(others)
                && some.stream().map(Identified::getId).noneMatch(id -> others.stream().anyMatch(other -> Objects.equals(other.getId(), id)));
    }

    private static boolean known(List<OrganizationType> types) {
        return !types.isEmpty() && types.stream().allMatch(type -> Resolved.one(type).isPresent());
    }
}
