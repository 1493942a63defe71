package org.plumbline.dsl.ide.lens;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.coverage.Coverage;
import org.plumbline.core.coverage.MitigationCoverage;
import org.plumbline.core.project.MitigatingTool;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.project.Resolved;
import org.plumbline.core.schedule.CriticalPath;
import org.plumbline.core.schedule.ScheduledAction;
import org.plumbline.core.schedule.WorkCalendars;
import org.plumbline.model.catalogue.FunctionalArea;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.core.PlumbFile;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.ToolSelection;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;

/** What a project says about the elements of one of its files; each question is answered for the whole project in one pass. */
final class ProjectFigures {

    private final ProjectIndex index;
    private final MitigationCoverage coverage;
    private final CriticalPath path;
    private final Map<Class<?>, Map<EObject, Long>> counts = new HashMap<>();

    private ProjectFigures(ProjectIndex index) {
        this.index = index;
        this.coverage = new MitigationCoverage(index);
        this.path = new CriticalPath(index, new WorkCalendars());
    }

    /** Those of all files of the resource set of one. */
    static ProjectFigures around(XtextResource file) {
        List<Resource> resources = file.getResourceSet() == null ? List.of(file) : List.copyOf(file.getResourceSet().getResources());
        return new ProjectFigures(new ProjectIndex(resources.stream().flatMap(resource -> resource.getContents().stream())
                .filter(PlumbFile.class::isInstance).map(PlumbFile.class::cast).toList()));
    }

    List<MitigatingTool> tools(RiskCard risk) {
        return index.toolsMitigating(risk);
    }

    /** Empty for a risk of no engagement. */
    Optional<Coverage> coverage(AssessedRisk risk) {
        return Resolved.one(risk.getCard()).map(card -> coverage.planned(risk));
    }

    long choices(ToolCard tool) {
        return count(ToolSelection.class, ToolSelection::getTool, tool);
    }

    long actions(ToolCard tool) {
        return count(Action.class, Action::getTool, tool);
    }

    /** The risk cards of an area and of its parts. */
    long risks(FunctionalArea area) {
        return count(RiskCard.class, RiskCard::getArea, area) + area.getAreas().stream().mapToLong(this::risks).sum();
    }

    /** The tool cards of an area and of its parts. */
    long tools(FunctionalArea area) {
        return count(ToolCard.class, ToolCard::getArea, area) + area.getAreas().stream().mapToLong(this::tools).sum();
    }

    List<ScheduledAction> schedule(ActionPlan plan) {
        return path.of(plan).map(schedule -> schedule.actions()).orElse(List.of());
    }

    private <T extends EObject> long count(Class<T> type, Function<T, ? extends EObject> whole, EObject counted) {
        return counts.computeIfAbsent(type, asked -> index.allVisible(type).stream().map(whole).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(element -> element, Collectors.counting()))).getOrDefault(counted, 0L);
    }
}
