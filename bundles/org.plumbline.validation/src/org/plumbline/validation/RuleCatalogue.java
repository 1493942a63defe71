package org.plumbline.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.validation.rules.AcceptanceApproved;
import org.plumbline.validation.rules.ActionHasPurpose;
import org.plumbline.validation.rules.AcyclicDependencies;
import org.plumbline.validation.rules.AcyclicHierarchies;
import org.plumbline.validation.rules.AcyclicPrerequisites;
import org.plumbline.validation.rules.AcyclicReporting;
import org.plumbline.validation.rules.AgentAppointed;
import org.plumbline.validation.rules.AgentsHaveTime;
import org.plumbline.validation.rules.BaselineBeforeWorkshop;
import org.plumbline.validation.rules.BaselineMeasured;
import org.plumbline.validation.rules.BusinessModelComplete;
import org.plumbline.validation.rules.CardFits;
import org.plumbline.validation.rules.CardsHaveAudience;
import org.plumbline.validation.rules.CaseFlowBalance;
import org.plumbline.validation.rules.ComparableBasis;
import org.plumbline.validation.rules.ComponentWithInitiative;
import org.plumbline.validation.rules.CostWithinBudget;
import org.plumbline.validation.rules.DatesInPlan;
import org.plumbline.validation.rules.DelayExplained;
import org.plumbline.validation.rules.DoneIsShown;
import org.plumbline.validation.rules.ExecutiveSponsor;
import org.plumbline.validation.rules.FactSourced;
import org.plumbline.validation.rules.FewAtOnce;
import org.plumbline.validation.rules.FieldsGivenOnce;
import org.plumbline.validation.rules.FigureAsExact;
import org.plumbline.validation.rules.FinishedInTime;
import org.plumbline.validation.rules.GrievanceSafeguards;
import org.plumbline.validation.rules.IdShape;
import org.plumbline.validation.rules.IndependentInvestigation;
import org.plumbline.validation.rules.IndicatorDefined;
import org.plumbline.validation.rules.InfluenceOnScale;
import org.plumbline.validation.rules.InfluentialHeard;
import org.plumbline.validation.rules.InitiativeInWorkstream;
import org.plumbline.validation.rules.KnownUnits;
import org.plumbline.validation.rules.LevelsDescribed;
import org.plumbline.validation.rules.LevelsInWorkshop;
import org.plumbline.validation.rules.LevelsOfScale;
import org.plumbline.validation.rules.LinesApart;
import org.plumbline.validation.rules.LoadWithinTime;
import org.plumbline.validation.rules.MeasuredInTime;
import org.plumbline.validation.rules.MeasurementSourced;
import org.plumbline.validation.rules.MilestoneIsAPoint;
import org.plumbline.validation.rules.MissingFiguresTreated;
import org.plumbline.validation.rules.MitigatedByAction;
import org.plumbline.validation.rules.MitigatedOnce;
import org.plumbline.validation.rules.MovesRecorded;
import org.plumbline.validation.rules.NamedInDefaultLanguage;
import org.plumbline.validation.rules.NamedWithConsent;
import org.plumbline.validation.rules.NamesApart;
import org.plumbline.validation.rules.NoPlaceholders;
import org.plumbline.validation.rules.NoRetiredUse;
import org.plumbline.validation.rules.NotOnOnePerson;
import org.plumbline.validation.rules.ObjectiveCovered;
import org.plumbline.validation.rules.OneAccountable;
import org.plumbline.validation.rules.OneInstrument;
import org.plumbline.validation.rules.OneMeasurementAPeriod;
import org.plumbline.validation.rules.OpenFields;
import org.plumbline.validation.rules.OrganizationDescribed;
import org.plumbline.validation.rules.ParameterUsed;
import org.plumbline.validation.rules.ParametersDeclared;
import org.plumbline.validation.rules.PartsAddUp;
import org.plumbline.validation.rules.PeopleUnderPseudonyms;
import org.plumbline.validation.rules.PercentFitsStatus;
import org.plumbline.validation.rules.PhasesInOrder;
import org.plumbline.validation.rules.ProcessOwned;
import org.plumbline.validation.rules.ProgrammeLed;
import org.plumbline.validation.rules.RanksFollowLevels;
import org.plumbline.validation.rules.ReasonedJustification;
import org.plumbline.validation.rules.RelationsDistinct;
import org.plumbline.validation.rules.ReleaseCitable;
import org.plumbline.validation.rules.ResolvedReferences;
import org.plumbline.validation.rules.ResourcesSecured;
import org.plumbline.validation.rules.ResultsConnected;
import org.plumbline.validation.rules.ReviewHeld;
import org.plumbline.validation.rules.RevisionTold;
import org.plumbline.validation.rules.RisingMatrix;
import org.plumbline.validation.rules.RisingScale;
import org.plumbline.validation.rules.RiskDetected;
import org.plumbline.validation.rules.RiskHasArea;
import org.plumbline.validation.rules.RiskHasTool;
import org.plumbline.validation.rules.RiskNoticed;
import org.plumbline.validation.rules.RiskOwned;
import org.plumbline.validation.rules.RiskPlaced;
import org.plumbline.validation.rules.RiskStated;
import org.plumbline.validation.rules.RoleHeld;
import org.plumbline.validation.rules.ScoredRisk;
import org.plumbline.validation.rules.ScoresOnScale;
import org.plumbline.validation.rules.SeatsHeldByStaff;
import org.plumbline.validation.rules.SecondPairOfEyes;
import org.plumbline.validation.rules.SharedAudience;
import org.plumbline.validation.rules.SomebodyResponsible;
import org.plumbline.validation.rules.SponsorAtTheTop;
import org.plumbline.validation.rules.SpreadDiscussed;
import org.plumbline.validation.rules.StartsInTurn;
import org.plumbline.validation.rules.StatedShares;
import org.plumbline.validation.rules.TargetBetter;
import org.plumbline.validation.rules.TargetSet;
import org.plumbline.validation.rules.ThirdLineIndependent;
import org.plumbline.validation.rules.ThreeLinesManned;
import org.plumbline.validation.rules.ToolHelps;
import org.plumbline.validation.rules.ToolMitigates;
import org.plumbline.validation.rules.ToolTold;
import org.plumbline.validation.rules.ToolboxTranslated;
import org.plumbline.validation.rules.TotalMatrix;
import org.plumbline.validation.rules.TreatedAboveAppetite;
import org.plumbline.validation.rules.TreatmentImproves;
import org.plumbline.validation.rules.UniqueNames;
import org.plumbline.validation.rules.UsefulJustification;
import org.plumbline.validation.rules.VotesWithinAllowance;
import org.plumbline.validation.rules.WorkEstimated;
import org.plumbline.validation.rules.WorkWatched;
import org.plumbline.validation.rules.WorkshopGuided;
import org.plumbline.validation.rules.WorkshopLength;

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
        return new RuleCatalogue(List.<Rule<?>>of(
                new UniqueNames(),
                new IdShape(),
                new NamedInDefaultLanguage(),
                new ResolvedReferences(),
                new ToolboxTranslated(),
                new KnownUnits(),
                new FigureAsExact(),
                new FactSourced(),
                new NoRetiredUse(),
                new NoPlaceholders(),
                new AcyclicHierarchies(),
                new FieldsGivenOnce(),
                new OpenFields(),
                new ReasonedJustification(),
                new UsefulJustification(),
                new SponsorAtTheTop(),
                new BaselineBeforeWorkshop(),
                new WorkshopLength(),
                new LevelsInWorkshop(),
                new WorkshopGuided(),
                new AgentAppointed(),
                new PhasesInOrder(),
                new ResourcesSecured(),
                new ScoresOnScale(),
                new ScoredRisk(),
                new TreatmentImproves(),
                new RanksFollowLevels(),
                new TreatedAboveAppetite(),
                new AcceptanceApproved(),
                new MitigatedByAction(),
                new ToolHelps(),
                new VotesWithinAllowance(),
                new SpreadDiscussed(),
                new RiskOwned(),
                new SecondPairOfEyes(),
                new AgentsHaveTime(),
                new RiskPlaced(),
                new ReviewHeld(),
                new NotOnOnePerson(),
                new ThreeLinesManned(),
                new LinesApart(),
                new ThirdLineIndependent(),
                new SeatsHeldByStaff(),
                new ExecutiveSponsor(),
                new AcyclicReporting(),
                new ComponentWithInitiative(),
                new ObjectiveCovered(),
                new InitiativeInWorkstream(),
                new GrievanceSafeguards(),
                new IndependentInvestigation(),
                new CaseFlowBalance(),
                new RiskHasTool(),
                new ToolMitigates(),
                new RiskHasArea(),
                new ToolTold(),
                new RiskNoticed(),
                new RiskStated(),
                new CardsHaveAudience(),
                new SharedAudience(),
                new AcyclicPrerequisites(),
                new MitigatedOnce(),
                new NamesApart(),
                new CardFits(),
                new ReleaseCitable(),
                new RisingScale(),
                new TotalMatrix(),
                new LevelsOfScale(),
                new RisingMatrix(),
                new LevelsDescribed(),
                new ParametersDeclared(),
                new ParameterUsed(),
                new RiskDetected(),
                new OrganizationDescribed(),
                new ProcessOwned(),
                new BusinessModelComplete(),
                new RoleHeld(),
                new InfluenceOnScale(),
                new RelationsDistinct(),
                new PeopleUnderPseudonyms(),
                new InfluentialHeard(),
                new OneAccountable(),
                new SomebodyResponsible(),
                new DatesInPlan(),
                new AcyclicDependencies(),
                new StartsInTurn(),
                new MilestoneIsAPoint(),
                new WorkEstimated(),
                new CostWithinBudget(),
                new LoadWithinTime(),
                new WorkWatched(),
                new PercentFitsStatus(),
                new DoneIsShown(),
                new DelayExplained(),
                new MovesRecorded(),
                new RevisionTold(),
                new ActionHasPurpose(),
                new FinishedInTime(),
                new FewAtOnce(),
                new IndicatorDefined(),
                new BaselineMeasured(),
                new TargetSet(),
                new TargetBetter(),
                new MeasurementSourced(),
                new OneMeasurementAPeriod(),
                new MeasuredInTime(),
                new PartsAddUp(),
                new StatedShares(),
                new ResultsConnected(),
                new ComparableBasis(),
                new ProgrammeLed(),
                new OneInstrument(),
                new NamedWithConsent(),
                new MissingFiguresTreated()));
    }

    /** The rule of a code. */
    public Optional<Rule<?>> rule(String code) {
        return rules.stream().<Rule<?>>filter(rule -> rule.code().equals(code)).findFirst();
    }
}
