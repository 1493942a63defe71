package org.plumbline.documents.roadmap;

import java.util.List;
import java.util.Optional;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Figure;
import org.plumbline.documents.model.Section;

/** The risks in their areas, and the tools that reduce them, at a glance; nothing where there are no risks, or nothing draws them. */
final class RiskMapPart implements RoadmapPart {

    @Override
    public Optional<Section> of(Roadmap roadmap) {
        Wording words = roadmap.words();
        Optional<Figure> map = roadmap.engagement().getRisks().isEmpty() ? Optional.empty() : new DiagramFigures(roadmap).of("RiskMap",
                roadmap.engagement(), Optional.empty(), new Anchor("risk-map"), words.get("riskmap.caption"), "");
        return map.map(figure -> Section.of(new Anchor("risks-and-tools"), words.get("riskmap.title"),
                List.of(words.paragraph("riskmap.read"), figure)).placed(Section.Placement.NEW_PAGE));
    }
}
