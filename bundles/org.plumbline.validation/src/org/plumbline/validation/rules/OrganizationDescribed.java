package org.plumbline.validation.rules;

import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.organization.Organization;
import org.plumbline.model.organization.OrganizationType;
import org.plumbline.model.sector.Programme;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-O-001: an organization says of which type it is and in which country. One that only leads a programme needs no type, since no card
 * is meant for it, nor does one that is described by its framework alone in a project that knows no audience.
 */
public final class OrganizationDescribed extends CodedRule<Organization> {

    /** Who leads the programmes of the project, found once. */
    private record Leads(Set<Organization> organizations) {

        static Leads of(RuleContext context) {
            return context.derived(Leads.class, all -> new Leads(
                    all.index().allVisible(Programme.class).stream().map(Programme::getLead).collect(Collectors.toSet())));
        }
    }

    /** The rule. */
    public OrganizationDescribed() {
        super("IM-O-001", Severity.ERROR, Organization.class);
    }

    @Override
    public void check(Organization organization, RuleContext context, FindingSink sink) {
        boolean type = organization.getType() != null || Openly.unstated(organization, context, "type")
                || context.index().engagements(organization).isEmpty() && needsNone(organization, context);
        boolean country = isWritten(organization.getCountry()) || Openly.unstated(organization, context, "country");
        if (!type || !country) {
            String variant = type ? "country" : country ? "type" : "both";
            sink.report(Place.of(organization), variant, context.label(organization), Ids.of(organization));
        }
    }

    private static boolean needsNone(Organization organization, RuleContext context) {
        return Leads.of(context).organizations().contains(organization)
                || !context.index().frameworks(organization).isEmpty() && context.index().allVisible(OrganizationType.class).isEmpty();
    }

    private static boolean isWritten(String text) {
        return text != null && !text.isBlank();
    }
}
