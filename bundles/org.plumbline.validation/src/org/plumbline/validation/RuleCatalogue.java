package org.plumbline.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.validation.rules.AcyclicDependencies;
import org.plumbline.validation.rules.AcyclicHierarchies;
import org.plumbline.validation.rules.AcyclicPrerequisites;
import org.plumbline.validation.rules.BaselineBeforeWorkshop;
import org.plumbline.validation.rules.CaseFlowBalance;
import org.plumbline.validation.rules.CostWithinBudget;
import org.plumbline.validation.rules.DatesInPlan;
import org.plumbline.validation.rules.FieldsGivenOnce;
import org.plumbline.validation.rules.KnownUnits;
import org.plumbline.validation.rules.MitigatedByAction;
import org.plumbline.validation.rules.NamedInDefaultLanguage;
import org.plumbline.validation.rules.OneAccountable;
import org.plumbline.validation.rules.PartsAddUp;
import org.plumbline.validation.rules.ReasonedJustification;
import org.plumbline.validation.rules.ResolvedReferences;
import org.plumbline.validation.rules.RisingScale;
import org.plumbline.validation.rules.RiskHasArea;
import org.plumbline.validation.rules.RiskHasTool;
import org.plumbline.validation.rules.ScoredRisk;
import org.plumbline.validation.rules.ScoresOnScale;
import org.plumbline.validation.rules.SomebodyResponsible;
import org.plumbline.validation.rules.StatedShares;
import org.plumbline.validation.rules.TotalMatrix;
import org.plumbline.validation.rules.UniqueNames;
import org.plumbline.validation.rules.UsefulJustification;

/**
 * The rules that a model is checked against, ordered by code.
 *
 * @param rules the rules; no two have the same code
 */
public record RuleCatalogue(List<Rule<?>> rules) {

    /** @throws IllegalArgumentException if two rules have the same code */
    public RuleCatalogue {
        rules = rules.stream().<Rule<?>>map(rule -> rule).sorted(Comparator.comparing(Rule::code)).toList();
        if (rules.stream().map(Rule::code).distinct().count() < rules.size()) {
            throw new IllegalArgumentException("two rules have the same code: " + rules.stream().map(Rule::code).toList());
        }
    }

    /** All rules of the product. */
    public static RuleCatalogue standard() {
        return new RuleCatalogue(List.of(
                new UniqueNames(),
                new NamedInDefaultLanguage(),
                new ResolvedReferences(),
                new KnownUnits(),
                new AcyclicHierarchies(),
                new FieldsGivenOnce(),
                new ReasonedJustification(),
                new UsefulJustification(),
                new RiskHasTool(),
                new RiskHasArea(),
                new AcyclicPrerequisites(),
                new RisingScale(),
                new TotalMatrix(),
                new BaselineBeforeWorkshop(),
                new ScoresOnScale(),
                new ScoredRisk(),
                new MitigatedByAction(),
                new OneAccountable(),
                new SomebodyResponsible(),
                new DatesInPlan(),
                new AcyclicDependencies(),
                new CostWithinBudget(),
                new CaseFlowBalance(),
                new PartsAddUp(),
                new StatedShares()));
    }

    /** The rule of a code. */
    public Optional<Rule<?>> rule(String code) {
        return rules.stream().<Rule<?>>filter(rule -> rule.code().equals(code)).findFirst();
    }
}
