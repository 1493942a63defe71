package org.plumbline.core.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.core.project.MitigatingTool;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.catalogue.Strength;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Choice;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionStatus;

/**
 * How far the tools of an engagement cover a risk: 1 − Π (1 − sᵢ), with s = 0.2, 0.5 or 0.8 for a tool that reduces the
 * risk slightly, fairly or strongly, as its card says. It is the share that is left out if each tool stops its part of
 * what the others let through (independent layers, as in layers of protection analysis, IEC 31010:2019); the three
 * values are our convention. It suggests a residual score and never replaces one.
 *
 * <p>A tool counts for every risk that its card names, also where it was chosen for another. A card that names a risk
 * twice counts once, with its first strength.
 */
public final class MitigationCoverage {

    private static final int DECIMALS = 4;

    private final ProjectIndex index;

    /** Coverage by the tools and plans of a project. */
    public MitigationCoverage(ProjectIndex index) {
        this.index = index;
    }

    /** The coverage by the tools that are there already and those that the engagement chose. */
    public Coverage planned(AssessedRisk risk) {
        return coverage(risk, selected(risk, Set.of(Choice.PRESENT, Choice.SELECTED)));
    }

    /**
     * The coverage by the tools that are in place: those that were there already, and those with actions in the plan
     * that are all done, cancelled ones aside.
     */
    public Coverage actual(AssessedRisk risk) {
        Map<ToolCard, List<Action>> byTool = engagement(risk).flatMap(index::plan).stream()
                .flatMap(plan -> index.actions(plan).stream())
                .filter(action -> action.getStatus() != ActionStatus.CANCELLED)
                .filter(action -> Resolved.one(action.getTool()).isPresent())
                .collect(Collectors.groupingBy(Action::getTool, LinkedHashMap::new, Collectors.toList()));
        Stream<Use> introduced = byTool.entrySet().stream()
                .filter(entry -> entry.getValue().stream().allMatch(MitigationCoverage::done))
                .map(entry -> new Use(entry.getKey(), reduces(entry.getValue(), risk)));
        return coverage(risk, Stream.concat(selected(risk, Set.of(Choice.PRESENT)), introduced));
    }

    /** The share of a risk that a tool of some strength takes away. */
    public static BigDecimal share(Strength strength) {
        return switch (strength) {
            case LOW -> new BigDecimal("0.2");
            case MEDIUM -> new BigDecimal("0.5");
            case HIGH -> new BigDecimal("0.8");
        };
    }

    private static Stream<Use> selected(AssessedRisk risk, Set<Choice> choices) {
        return engagement(risk).stream().flatMap(engagement -> engagement.getSelections().stream())
                .filter(selection -> choices.contains(selection.getChoice()))
                .flatMap(selection -> Resolved.one(selection.getTool()).stream()
                        .map(tool -> new Use(tool, selection.getRisks().contains(risk))));
    }

    private Coverage coverage(AssessedRisk risk, Stream<Use> used) {
        List<Use> uses = used.toList();
        List<MitigatingTool> covering = uses.stream().map(Use::tool).distinct()
                .flatMap(tool -> mitigation(tool, risk).stream()).toList();
        BigDecimal left = covering.stream().map(tool -> BigDecimal.ONE.subtract(share(tool.mitigation().getStrength())))
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
        List<ToolCard> strengthless = uses.stream().filter(Use::meant).map(Use::tool).distinct()
                .filter(tool -> covering.stream().noneMatch(entry -> entry.tool() == tool)).toList();
        BigDecimal share = BigDecimal.ONE.subtract(left).setScale(DECIMALS, RoundingMode.HALF_UP);
        return new Coverage(share, covering, strengthless);
    }

    private Optional<MitigatingTool> mitigation(ToolCard tool, AssessedRisk risk) {
        return Resolved.one(risk.getCard()).stream().flatMap(card -> index.toolsMitigating(card).stream())
                .filter(entry -> entry.tool() == tool && entry.mitigation().isSetStrength()).findFirst();
    }

    private static boolean reduces(List<Action> actions, AssessedRisk risk) {
        return actions.stream().anyMatch(action -> action.getReduces().contains(risk));
    }

    private static boolean done(Action action) {
        return action.getStatus() == ActionStatus.DONE;
    }

    private static Optional<Engagement> engagement(AssessedRisk risk) {
        return risk.eContainer() instanceof Engagement engagement ? Optional.of(engagement) : Optional.empty();
    }

    /** A tool, and whether somebody said that it is for the risk. */
    private record Use(ToolCard tool, boolean meant) {
    }
}
