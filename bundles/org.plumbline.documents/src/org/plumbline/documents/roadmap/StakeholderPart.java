package org.plumbline.documents.roadmap;

import java.util.List;
import java.util.Optional;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Figure;
import org.plumbline.documents.model.Section;
import org.plumbline.model.organization.Organization;
import org.plumbline.model.organization.Stakeholder;

/** Who has a stake in the organization, by influence and interest; nothing where nobody has both, or nothing draws them. */
final class StakeholderPart implements RoadmapPart {

    @Override
    public Optional<Section> of(Roadmap roadmap) {
        Wording words = roadmap.words();
        return roadmap.organization().filter(organization -> isPlaced(roadmap, organization)).flatMap(organization -> figure(roadmap, organization))
                .map(figure -> Section.of(new Anchor("stakeholders"), words.get("stakeholders.title"),
                        List.of(words.paragraph("stakeholders.read"), figure)).placed(Section.Placement.NEW_PAGE));
    }

    private static Optional<Figure> figure(Roadmap roadmap, Organization organization) {
        return new DiagramFigures(roadmap).of("StakeholderGrid", organization, Optional.empty(), new Anchor("stakeholder-grid"),
                roadmap.words().get("stakeholders.caption"), "");
    }

    private static boolean isPlaced(Roadmap roadmap, Organization organization) {
        return roadmap.project().all(Stakeholder.class).stream().anyMatch(stakeholder -> stakeholder.getOf() == organization
                && stakeholder.isSetInfluence() && stakeholder.isSetInterest());
    }
}
