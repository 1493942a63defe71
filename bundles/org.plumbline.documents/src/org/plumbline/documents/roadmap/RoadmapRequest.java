package org.plumbline.documents.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.documents.theme.Theme;
import org.plumbline.model.engagement.Engagement;

/**
 * Which roadmap is asked for.
 *
 * @param project the project that the engagement stands in
 * @param engagement whose roadmap it is
 * @param language BCP 47 tag of the document; texts that the model does not have in it are shown in another one and marked
 * @param asOf the date whose state is shown; empty to take the one that the text states, and without either no today line is
 *            drawn and nothing is overdue
 * @param draft whether the document says that it is a draft, whatever the approvals say
 * @param findings what the checks found; shown among the open points
 * @param theme the look of the document
 * @param diagrams draws the diagrams of the document
 */
public record RoadmapRequest(ProjectIndex project, Engagement engagement, String language, Optional<LocalDate> asOf,
        boolean draft, List<OpenFinding> findings, Theme theme, DiagramSource diagrams) {

    public RoadmapRequest {
        findings = List.copyOf(findings);
    }

    /** A roadmap in the standard look, with nothing found and without diagrams. */
    public RoadmapRequest(ProjectIndex project, Engagement engagement, String language, Optional<LocalDate> asOf) {
        this(project, engagement, language, asOf, false, List.of(), Theme.standard(), DiagramSource.NONE);
    }

    /** The roadmap in a language, as of the date that the text states. */
    public static RoadmapRequest of(ProjectIndex project, Engagement engagement, String language) {
        return new RoadmapRequest(project, engagement, language, Optional.empty());
    }

    /** The same roadmap as of a date. */
    public RoadmapRequest asOf(LocalDate date) {
        return new RoadmapRequest(project, engagement, language, Optional.of(date), draft, findings, theme, diagrams);
    }

    /** The same roadmap as a draft that names what the checks found. */
    public RoadmapRequest draft(List<OpenFinding> found) {
        return new RoadmapRequest(project, engagement, language, asOf, true, found, theme, diagrams);
    }

    /** The same roadmap in another look. */
    public RoadmapRequest theme(Theme look) {
        return new RoadmapRequest(project, engagement, language, asOf, draft, findings, look, diagrams);
    }

    /** The same roadmap with diagrams. */
    public RoadmapRequest diagrams(DiagramSource source) {
        return new RoadmapRequest(project, engagement, language, asOf, draft, findings, theme, source);
    }
}
