package org.plumbline.core.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.core.project.MitigatingTool;
import org.plumbline.core.project.ProjectIndex;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.catalogue.Strength;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Choice;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.ToolSelection;
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

    /** The coverage by the tools that the engagement chose. */
    public Coverage planned(AssessedRisk risk) {
        List<ToolSelection> chosen = engagement(risk).stream().flatMap(engagement -> engagement.getSelections().stream())
                .filter(selection -> selection.getChoice() == Choice.SELECTED).toList();
        return coverage(risk, chosen.stream().flatMap(selection -> Resolved.one(selection.getTool()).stream()).toList(),
                chosen.stream().filter(selection -> selection.getRisks().contains(risk))
                        .flatMap(selection -> Resolved.one(selection.getTool()).stream()).toList());
    }

    /**
     * The coverage by the tools that are in place: those with actions in the plan that are all done, cancelled ones
     * aside.
     */
    public Coverage actual(AssessedRisk risk) {
        List<Action> actions = engagement(risk).flatMap(index::plan).stream()
                .flatMap(plan -> index.actions(plan).stream())
                .filter(action -> action.getStatus() != ActionStatus.CANCELLED).toList();
        List<ToolCard> inPlace = tools(actions).filter(tool -> actions.stream()
                .filter(action -> action.getTool() == tool).allMatch(MitigationCoverage::done)).distinct().toList();
        List<ToolCard> meant = tools(actions.stream().filter(action -> action.getReduces().contains(risk)).toList())
                .filter(inPlace::contains).toList();
        return coverage(risk, inPlace, meant);
    }

    /** The share of a risk that a tool of some strength takes away. */
    public static BigDecimal share(Strength strength) {
        return switch (strength) {
            case LOW -> new BigDecimal("0.2");
            case MEDIUM -> new BigDecimal("0.5");
            case HIGH -> new BigDecimal("0.8");
        };
    }

    private Coverage coverage(AssessedRisk risk, List<ToolCard> tools, List<ToolCard> meant) {
        List<MitigatingTool> covering = tools.stream().distinct()
                .flatMap(tool -> mitigation(tool, risk).stream()).toList();
        BigDecimal left = covering.stream().map(tool -> BigDecimal.ONE.subtract(share(tool.mitigation().getStrength())))
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
        List<ToolCard> strengthless = meant.stream().distinct()
                .filter(tool -> covering.stream().noneMatch(entry -> entry.tool() == tool)).toList();
        BigDecimal share = BigDecimal.ONE.subtract(left).setScale(DECIMALS, RoundingMode.HALF_UP);
        return new Coverage(share, covering, strengthless);
    }

    private Optional<MitigatingTool> mitigation(ToolCard tool, AssessedRisk risk) {
        return Resolved.one(risk.getCard()).stream().flatMap(card -> index.toolsMitigating(card).stream())
                .filter(entry -> entry.tool() == tool && entry.mitigation().isSetStrength()).findFirst();
    }

    private static Stream<ToolCard> tools(List<Action> actions) {
        return actions.stream().flatMap(action -> Resolved.one(action.getTool()).stream());
    }

    private static boolean done(Action action) {
        return action.getStatus() == ActionStatus.DONE;
    }

    private static Optional<Engagement> engagement(AssessedRisk risk) {
        return risk.eContainer() instanceof Engagement engagement ? Optional.of(engagement) : Optional.empty();
    }
}
