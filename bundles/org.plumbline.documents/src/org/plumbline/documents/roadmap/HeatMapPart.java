package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.scoring.ScoreLevels;
import org.plumbline.core.scoring.Stage;
import org.plumbline.documents.model.Anchor;
import org.plumbline.documents.model.Block;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Paragraph;
import org.plumbline.documents.model.Section;
import org.plumbline.documents.roadmap.RiskFacts.RiskFact;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.method.ScaleLevel;
import org.plumbline.model.organization.Organization;

/** Where the risks stand: without controls, with those that are there, and as expected after treatment. */
final class HeatMapPart implements RoadmapPart {

    private static final List<Stage> STAGES = List.of(Stage.INHERENT, Stage.CURRENT, Stage.RESIDUAL);

    @Override
    public Optional<Section> of(Roadmap roadmap) {
        List<Block> blocks = new ArrayList<>();
        List<Block> maps = new HeatMapFigure(roadmap).of(STAGES);
        if (maps.isEmpty()) {
            blocks.add(roadmap.words().paragraph("heatmap.none"));
        } else {
            blocks.add(new Paragraph(text(roadmap)));
            blocks.addAll(maps);
        }
        return Optional.of(Section.of(new Anchor("heat-map"), roadmap.words().get("heatmap.title"), blocks)
                .placed(Section.Placement.NEW_PAGE));
    }

    private static List<Inline> text(Roadmap roadmap) {
        Wording words = roadmap.words();
        List<Inline> text = new ArrayList<>(words.fill("heatmap.read"));
        List<RiskFact> facts = roadmap.risks().byPriority();
        long better = facts.stream().filter(fact -> moves(fact) > 0).count();
        if (better > 0) {
            text.add(Inline.text(" "));
            text.addAll(words.fillCount("heatmap.better", better));
        }
        Optional<ScaleLevel> appetite = roadmap.organization().flatMap(HeatMapPart::appetite)
                .filter(level -> roadmap.levels().rank(level) >= 0);
        appetite.ifPresent(level -> {
            List<AssessedRisk> above = facts.stream().filter(fact -> rank(roadmap, fact) > roadmap.levels().rank(level))
                    .map(RiskFact::risk).toList();
            text.add(Inline.text(" "));
            text.addAll(above.isEmpty() ? words.fill("heatmap.within", roadmap.texts().label(level))
                    : words.fillCount("heatmap.above", above.size(), roadmap.texts().label(level), new Listing(roadmap).ids(above)));
        });
        return text;
    }

    /** The level that is accepted as a whole; what holds for single dimensions cannot be compared with it. */
    private static Optional<ScaleLevel> appetite(Organization organization) {
        return organization.getAppetites().stream().filter(appetite -> appetite.getDimensions().isEmpty()).findFirst()
                .flatMap(appetite -> Resolved.one(appetite.getLevel()));
    }

    private static int moves(RiskFact fact) {
        Optional<ScaleLevel> now = fact.now().levelOfRisk();
        Optional<ScaleLevel> then = fact.expected().levelOfRisk();
        return now.isPresent() && then.isPresent() ? new ScoreLevels().bySeverity().compare(now.get(), then.get()) : 0;
    }

    private static int rank(Roadmap roadmap, RiskFact fact) {
        return fact.expected().levelOfRisk().map(roadmap.levels()::rank).orElse(-1);
    }
}
