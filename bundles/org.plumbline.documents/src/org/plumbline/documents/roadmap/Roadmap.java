package org.plumbline.documents.roadmap;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.schedule.AsOf;
import org.plumbline.drawing.TextDirection;
import org.plumbline.drawing.chart.ChartSetting;
import org.plumbline.model.engagement.Choice;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.ToolSelection;
import org.plumbline.model.method.Methodology;
import org.plumbline.model.organization.Organization;

/**
 * What the sections of one roadmap share: the model, what is computed from it, and the words to tell it in.
 *
 * @param portrait how charts on an upright page are drawn
 */
record Roadmap(RoadmapRequest request, Optional<LocalDate> asOf, Wording words, ModelTexts texts, Figures figures,
        LevelScale levels, RiskFacts risks, PlanFacts plan, Anchors anchors, ChartSetting portrait) {

    static Roadmap of(RoadmapRequest request) {
        Wording words = new Wording(request.language());
        ModelTexts texts = new ModelTexts(request.language());
        Engagement engagement = request.engagement();
        Optional<LocalDate> asOf = new AsOf().of(engagement, request.asOf());
        RiskFacts risks = new RiskFacts(request.project(), engagement, texts);
        PlanFacts plan = new PlanFacts(request.project(), engagement, asOf);
        Anchors anchors = new Anchors();
        anchors.add("risk", engagement.getRisks());
        anchors.add("action", plan.all());
        anchors.add("tool", risks.selections(Choice.SELECTED).stream().map(ToolSelection::getTool)
                .flatMap(tool -> Resolved.one(tool).stream()).distinct().toList());
        return new Roadmap(request, asOf, words, texts, new Figures(words),
                new LevelScale(Resolved.one(engagement.getMethodology()), texts, words.get("unrated")), risks, plan, anchors,
                ChartSetting.portrait(request.language(), direction(request)).in(request.theme().colors().palette()));
    }

    Engagement engagement() {
        return request.engagement();
    }

    ProjectIndex project() {
        return request.project();
    }

    Optional<Organization> organization() {
        return Resolved.one(engagement().getOrganization());
    }

    Optional<Methodology> methodology() {
        return Resolved.one(engagement().getMethodology());
    }

    TextDirection direction() {
        return direction(request);
    }

    ChartSetting landscape() {
        return portrait.landscape();
    }

    private static TextDirection direction(RoadmapRequest request) {
        return TextDirection.ofLanguage(request.language());
    }
}
