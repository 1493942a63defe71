package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.documents.model.Document;
import org.plumbline.documents.model.Section;
import org.plumbline.documents.model.TableOfContents;

/**
 * Makes the roadmap of an engagement: the document that management approves and that everybody works by. It shows what the text
 * holds, however little that is; what is missing is named as missing.
 */
public final class RoadmapBuilder {

    private final List<RoadmapPart> parts = List.of(
            new SummaryPart(),
            new AssessmentPart(),
            new StakeholderPart(),
            new HeatMapPart(),
            new RiskMapPart(),
            new RiskPart(),
            new ToolPart(),
            new PlanPart(),
            new RaciPart(),
            new ProgressPart(),
            new ResourcePart(),
            new IndicatorPart(),
            new OpenPointPart());

    /** The document, for any format. */
    public Document build(RoadmapRequest request) {
        Roadmap roadmap = Roadmap.of(request);
        List<Section> sections = new ArrayList<>(parts.stream().flatMap(part -> part.of(roadmap).stream()).toList());
        sections.add(new Annex(roadmap).after(sections));
        Cover cover = new Cover(roadmap);
        return new Document(cover.metadata(), Optional.of(cover.page()), Optional.of(new TableOfContents(2)), sections,
                request.theme());
    }
}
