package org.plumbline.validation.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.governance.Body;
import org.plumbline.model.organization.OrgLevel;
import org.plumbline.model.organization.OrgUnit;
import org.plumbline.model.organization.Party;
import org.plumbline.model.organization.Person;
import org.plumbline.model.organization.Role;
import org.plumbline.validation.RuleContext;

/** Who stands behind a party: persons have roles, roles belong to units, bodies have heads, members and seats. */
final class Parties {

    private final Map<Role, List<Person>> holders = new HashMap<>();

    /** The parties of the project that is being checked. */
    static Parties of(RuleContext context) {
        return context.derived(Parties.class, Parties::new);
    }

    private Parties(RuleContext context) {
        for (Person person : context.index().allVisible(Person.class)) {
            Set.copyOf(person.getRoles()).forEach(role -> holders.computeIfAbsent(role, key -> new ArrayList<>()).add(person));
        }
    }

    /** The persons who hold a role, a person itself, and nobody for anything else. */
    List<Person> persons(Party party) {
        if (party instanceof Person person) {
            return List.of(person);
        }
        return party instanceof Role role ? holders.getOrDefault(role, List.of()) : List.of();
    }

    /** The levels that a party is known to belong to: its own, those of the roles of a person, and the tier of a body. */
    Set<OrgLevel> levels(Party party) {
        Set<OrgLevel> levels = EnumSet.noneOf(OrgLevel.class);
        if (party.isSetLevel()) {
            levels.add(party.getLevel());
        }
        if (party instanceof Person person) {
            Resolved.all(person.getRoles()).stream().filter(Party::isSetLevel).forEach(role -> levels.add(role.getLevel()));
        }
        if (party instanceof Body body && body.isSetTier()) {
            levels.add(switch (body.getTier()) {
                case GOVERNS -> OrgLevel.GOVERNING;
                case MANAGES -> OrgLevel.TOP;
                case DELIVERS -> OrgLevel.OPERATIONAL;
            });
        }
        return levels;
    }

    /** The units that a party is known to work in. */
    Set<OrgUnit> units(Party party) {
        Set<OrgUnit> units = new LinkedHashSet<>();
        if (party instanceof Role role) {
            Resolved.one(role.getUnit()).ifPresent(units::add);
        }
        if (party instanceof Person person) {
            Resolved.all(person.getRoles()).forEach(role -> Resolved.one(role.getUnit()).ifPresent(units::add));
        }
        return units;
    }

    /** A body, and all who lead it, belong to it or sit in it. */
    Set<Party> within(Body body) {
        Set<Party> parties = new LinkedHashSet<>();
        parties.add(body);
        Resolved.one(body.getLead()).ifPresent(parties::add);
        parties.addAll(Resolved.all(body.getMembers()));
        body.getSeats().forEach(seat -> Resolved.one(seat.getHolder()).ifPresent(parties::add));
        Set.copyOf(parties).forEach(party -> parties.addAll(persons(party)));
        return parties;
    }
}
