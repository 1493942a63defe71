package org.plumbline.validation.rules;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.method.PhaseKind;
import org.plumbline.model.organization.CanvasBlock;
import org.plumbline.model.organization.CanvasEntry;
import org.plumbline.model.organization.Organization;
import org.plumbline.model.organization.OrganizationPackage;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-O-003: a business model says something in each of its blocks. An organization needs one as soon as a workshop of an engagement of
 * its own is over.
 */
public final class BusinessModelComplete extends CodedRule<Organization> {

    /** The rule. */
    public BusinessModelComplete() {
        super("IM-O-003", Severity.WARNING, Organization.class);
    }

    @Override
    public void check(Organization organization, RuleContext context, FindingSink sink) {
        if (Openly.unstated(organization, context, "model")) {
            return;
        }
        Place place = Place.of(organization, OrganizationPackage.Literals.ORGANIZATION__MODEL);
        if (organization.getModel().isEmpty()) {
            context.index().engagements(organization).stream().filter(BusinessModelComplete::assessed).findFirst()
                    .ifPresent(engagement -> sink.report(place, "none", context.label(organization), context.label(engagement)));
            return;
        }
        Set<CanvasBlock> missing = EnumSet.allOf(CanvasBlock.class);
        organization.getModel().stream().filter(BusinessModelComplete::says).map(CanvasEntry::getBlock).forEach(missing::remove);
        if (!missing.isEmpty()) {
            sink.report(place, "blocks", context.label(organization),
                    missing.stream().map(CanvasBlock::getLiteral).collect(Collectors.joining(", ")),
                    missing.iterator().next().getLiteral());
        }
    }

    private static boolean assessed(Engagement engagement) {
        return Phases.reached(engagement, PhaseKind.APPROVAL) || !engagement.getWorkshops().isEmpty();
    }

    private static boolean says(CanvasEntry entry) {
        return entry.getBlock() != null && Written.says(entry.getText());
    }
}
