package org.plumbline.validation.rules;

import org.plumbline.model.organization.Organization;
import org.plumbline.model.organization.Person;
import org.plumbline.model.organization.Role;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-O-004: somebody holds every role of an organization that tells who holds its roles. One that names nobody in a role leaves that
 * open on purpose.
 */
public final class RoleHeld extends CodedRule<Role> {

    /** The rule. */
    public RoleHeld() {
        super("IM-O-004", Severity.WARNING, Role.class);
    }

    @Override
    public void check(Role role, RuleContext context, FindingSink sink) {
        boolean told = role.eContainer() instanceof Organization organization
                && organization.getPeople().stream().map(Person::getRoles).anyMatch(roles -> !roles.isEmpty());
        if (told && Parties.of(context).persons(role).isEmpty()) {
            sink.report(Place.of(role), "nobody", context.label(role), Ids.of(role));
        }
    }
}
