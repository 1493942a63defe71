package org.plumbline.design;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.organization.Attitude;
import org.plumbline.model.organization.Organization;
import org.plumbline.model.organization.Party;
import org.plumbline.model.organization.RelationKind;
import org.plumbline.model.organization.Stakeholder;
import org.plumbline.model.organization.StakeholderRelation;

/** Who has a stake in an organization: by influence and interest, from 1 to 5 each, and by the relations among them. */
public class StakeholderServices {

    private static final int HIGHEST = 5;

    private final LabelServices labels;
    private final DesignWords words;
    private final Lookup lookup;

    /** Speaks as the files do. */
    public StakeholderServices() {
        this(Presentation.AS_WRITTEN, Lookup.ANEW);
    }

    /**
     * Speaks as a host wants it.
     *
     * @param memory that lasts while the host makes one view
     */
    public StakeholderServices(Presentation presentation, Map<Object, Object> memory) {
        this(presentation, Lookup.in(memory));
    }

    private StakeholderServices(Presentation presentation, Lookup lookup) {
        this.lookup = lookup;
        labels = new LabelServices(presentation);
        words = new DesignWords(presentation.language());
    }

    /** The stakeholders of an organization with an influence and an interest; figures beyond 1 and 5 count as these. */
    public List<Stakeholder> stakeholdersAt(Organization organization, Integer influence, Integer interest) {
        return stakeholdersOf(organization).stream().filter(Stakeholder::isSetInfluence).filter(Stakeholder::isSetInterest)
                .filter(each -> within(each.getInfluence()) == influence && within(each.getInterest()) == interest).toList();
    }

    /** The stakeholders of an organization whose influence or interest nobody has judged. */
    public List<Stakeholder> unplacedStakeholders(Organization organization) {
        return stakeholdersOf(organization).stream().filter(each -> !each.isSetInfluence() || !each.isSetInterest()).toList();
    }

    /** The stakeholders of an organization, wherever they are written. */
    public List<Stakeholder> stakeholdersOf(Organization organization) {
        OpenModel open = lookup.around(organization);
        return lookup.naming(organization, "stakeholders", open, () -> open.elements(Stakeholder.class).stream(), Stakeholder::getOf);
    }

    /** Roles, people and other organizations that the organization's stakeholders have relations with. */
    public List<Party> othersOfNetwork(Organization organization) {
        List<Stakeholder> stakeholders = stakeholdersOf(organization);
        return relationsOfNetwork(organization).stream().map(StakeholderRelation::getTarget).distinct()
                .filter(party -> party != organization && !stakeholders.contains(party)).toList();
    }

    /** The relations that the organization's stakeholders have. */
    public List<StakeholderRelation> relationsOfNetwork(Organization organization) {
        return stakeholdersOf(organization).stream().flatMap(each -> each.getRelations().stream())
                .filter(relation -> Resolved.one(relation.getTarget()).isPresent()).toList();
    }

    /** What kind a relation is of, as the language says it. */
    public String relationWord(StakeholderRelation relation) {
        return words.of(relation.getKind());
    }

    /** Whether a relation is a conflict of interest. */
    public boolean isConflict(StakeholderRelation relation) {
        return relation.getKind() == RelationKind.CONFLICTS;
    }

    /** Whether a stakeholder is against it, or has doubts. */
    public boolean isAgainst(Stakeholder stakeholder) {
        return stakeholder.isSetAttitude()
                && (stakeholder.getAttitude() == Attitude.OPPOSED || stakeholder.getAttitude() == Attitude.SCEPTICAL);
    }

    /** Whether a stakeholder supports it. */
    public boolean isSupportive(Stakeholder stakeholder) {
        return stakeholder.isSetAttitude() && stakeholder.getAttitude() == Attitude.SUPPORTIVE;
    }

    /** A stakeholder with the attitude. */
    public String stakeholderLabel(Stakeholder stakeholder) {
        return labels.label(stakeholder) + (stakeholder.isSetAttitude() ? " (" + words.of(stakeholder.getAttitude()) + ")" : "");
    }

    /** What a pointer that rests on a stakeholder shows: kind, influence and interest with the name. */
    public String stakeholderExplained(Stakeholder stakeholder) {
        return Stream.of(labels.explained(stakeholder), stakeholder.isSetKind() ? words.of(stakeholder.getKind()) : "",
                stakeholder.isSetInfluence() ? words.of("influence") + " " + stakeholder.getInfluence() : "",
                stakeholder.isSetInterest() ? words.of("interest") + " " + stakeholder.getInterest() : "")
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** What the heading of a row or a cell says: {@code interest 4}. */
    public String axis(Organization organization, String axis, Integer figure) {
        return words.of(axis) + " " + figure;
    }

    private static int within(int figure) {
        return Math.max(1, Math.min(HIGHEST, figure));
    }
}
