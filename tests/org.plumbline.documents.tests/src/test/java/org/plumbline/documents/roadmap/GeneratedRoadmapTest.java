package org.plumbline.documents.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.documents.html.HtmlWriter;
import org.plumbline.documents.model.Document;
import org.plumbline.generated.Generated;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.plan.Action;

/** Roadmaps of generated engagements, complete ones and such that miss much: always a document, always with everything in it. */
class GeneratedRoadmapTest {

    @Test
    void tellsOfEveryRiskAndAction() {
        Generated.rounds(20, 1_000, random -> {
            ProjectIndex project = Projects.of(new GeneratedEngagement(random, 1 + random.nextInt(20), 2 + random.nextInt(5),
                    random.nextBoolean() ? 0 : random.nextDouble()).text());
            Document document = Projects.roadmap(project);
            List<String> risks = PlainDocument.of(document, "risks").lines().toList();
            List<String> actions = PlainDocument.of(document, "plan").lines().toList();

            for (AssessedRisk risk : project.all(AssessedRisk.class)) {
                assertThat(risks).as(risk.getId()).anyMatch(line -> line.contains("| " + risk.getId() + " "));
            }
            for (Action action : project.all(Action.class)) {
                assertThat(actions).as(action.getId()).anyMatch(line -> line.startsWith(action.getId() + " | "));
            }
            assertThat(new HtmlWriter().page(document)).isEqualTo(new HtmlWriter().page(Projects.roadmap(project)));
        });
    }

    @Test
    void holdsAHundredAndFiftyRisksOnSixBySix() {
        Document document = Projects.roadmap(Projects.of(new GeneratedEngagement(new Random(6), 150, 6, 0).text()));

        assertThat(PlainDocument.of(document, "risks").lines().filter(line -> line.matches("\\d+ \\| R\\d+ .*")))
                .hasSize(150);
        assertThat(PlainDocument.of(document, "risk-cards")).startsWith("\n## 5.2 Risk by risk\n"
                + "The first 30 risks have a card each; 120 more stand in table 8.");
    }
}
