package org.plumbline.dsl.ide.fix;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.dsl.ide.fix.rule.BreakHierarchy;
import org.plumbline.dsl.ide.fix.rule.BreakNeeds;
import org.plumbline.dsl.ide.fix.rule.BreakReporting;
import org.plumbline.dsl.ide.fix.rule.BreakWaiting;
import org.plumbline.dsl.ide.fix.rule.ChooseAccountable;
import org.plumbline.dsl.ide.fix.rule.ChooseAgent;
import org.plumbline.dsl.ide.fix.rule.ChooseArea;
import org.plumbline.dsl.ide.fix.rule.ChooseContributor;
import org.plumbline.dsl.ide.fix.rule.ChooseFacilitator;
import org.plumbline.dsl.ide.fix.rule.ChooseLead;
import org.plumbline.dsl.ide.fix.rule.ChooseMissingPolicy;
import org.plumbline.dsl.ide.fix.rule.ChooseOverseer;
import org.plumbline.dsl.ide.fix.rule.ChooseProcess;
import org.plumbline.dsl.ide.fix.rule.ChooseResponsible;
import org.plumbline.dsl.ide.fix.rule.ChooseRiskOwner;
import org.plumbline.dsl.ide.fix.rule.ChooseWorkstream;
import org.plumbline.dsl.ide.fix.rule.KeepOneField;
import org.plumbline.dsl.ide.fix.rule.KeepOneFigure;
import org.plumbline.dsl.ide.fix.rule.MarkAsDraft;
import org.plumbline.dsl.ide.fix.rule.MitigateByTool;
import org.plumbline.dsl.ide.fix.rule.MitigateRisk;
import org.plumbline.dsl.ide.fix.rule.NameFromId;
import org.plumbline.dsl.ide.fix.rule.NearestLevel;
import org.plumbline.dsl.ide.fix.rule.NearestReference;
import org.plumbline.dsl.ide.fix.rule.NearestUnit;
import org.plumbline.dsl.ide.fix.rule.NumberLevels;
import org.plumbline.dsl.ide.fix.rule.RejectTool;
import org.plumbline.dsl.ide.fix.rule.RemoveJustification;
import org.plumbline.dsl.ide.fix.rule.RenameToFreeId;
import org.plumbline.dsl.ide.fix.rule.SwapScores;
import org.plumbline.dsl.ide.fix.rule.TurnDirection;

/**
 * The fixes that there are.
 *
 * @param fixes no two for the same rule
 */
public record FixCatalogue(List<Fix> fixes) {

    public FixCatalogue {
        fixes = List.copyOf(fixes);
    }

    /** All fixes of the product. */
    public static FixCatalogue standard() {
        return new FixCatalogue(List.of(
                new RenameToFreeId(),
                new NameFromId(),
                new NearestReference(),
                new NearestUnit(),
                new BreakHierarchy(),
                new KeepOneField(),
                new RemoveJustification(),
                new ChooseFacilitator(),
                new ChooseAgent(),
                new NearestLevel(),
                new SwapScores(),
                new MitigateRisk(),
                new RejectTool(),
                new ChooseRiskOwner(),
                new ChooseProcess(),
                new ChooseOverseer(),
                new BreakReporting(),
                new MarkAsDraft(),
                new ChooseWorkstream(),
                new MitigateByTool(),
                new ChooseArea(),
                new BreakNeeds(),
                new NumberLevels(),
                new ChooseAccountable(),
                new ChooseResponsible(),
                new BreakWaiting(),
                new TurnDirection(),
                new KeepOneFigure(),
                new ChooseContributor(),
                new ChooseLead(),
                new ChooseMissingPolicy()));
    }

    /** The codes of the rules that there is a fix for. */
    public Set<String> codes() {
        return fixes.stream().map(Fix::code).collect(Collectors.toUnmodifiableSet());
    }

    /** The fix for a rule. */
    public Optional<Fix> of(String code) {
        return fixes.stream().filter(fix -> fix.code().equals(code)).findFirst();
    }
}
