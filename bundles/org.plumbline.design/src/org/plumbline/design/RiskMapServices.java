package org.plumbline.design;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.catalogue.FunctionalArea;
import org.plumbline.model.catalogue.Mitigation;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.catalogue.Strength;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Choice;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.ToolSelection;
import org.plumbline.model.engagement.Treatment;
import org.plumbline.model.organization.Party;
import org.plumbline.model.plan.Action;
import org.plumbline.model.plan.ActionPlan;

/** What the risk map of an engagement shows: risks in their areas, chosen tools, planned actions, owners. */
public class RiskMapServices {

    private final LabelServices labels;
    private final LevelServices levels;
    private final DesignWords words;
    private final Lookup lookup;

    /** Speaks as the files do. */
    public RiskMapServices() {
        this(Presentation.AS_WRITTEN, Lookup.ANEW);
    }

    /**
     * Speaks as a host wants it.
     *
     * @param memory that lasts while the host makes one view
     */
    public RiskMapServices(Presentation presentation, Map<Object, Object> memory) {
        this(presentation, Lookup.in(memory));
    }

    private RiskMapServices(Presentation presentation, Lookup lookup) {
        this.lookup = lookup;
        labels = new LabelServices(presentation);
        levels = new LevelServices(presentation, lookup);
        words = new DesignWords(presentation.language());
    }

    /** The areas that the cards of the engagement's risks are in. */
    public List<FunctionalArea> areasOfMap(Engagement engagement) {
        return engagement.getRisks().stream().flatMap(risk -> area(risk).stream()).distinct().toList();
    }

    /** The risks in an area that a diagram's engagement assessed. */
    public List<AssessedRisk> risksOfArea(FunctionalArea area, EObject diagram) {
        return DiagramRoot.of(diagram, Engagement.class).map(engagement -> lookup.naming(area, "risks by area", engagement,
                () -> engagement.getRisks().stream(), risk -> area(risk).orElse(null))).orElse(List.of());
    }

    /** The risks that have no card, or one in no area. */
    public List<AssessedRisk> risksOutsideAreas(Engagement engagement) {
        return engagement.getRisks().stream().filter(risk -> area(risk).isEmpty()).toList();
    }

    /** A risk with its id, its name and the name of its level. */
    public String riskLabel(AssessedRisk risk) {
        String level = levels.levelName(risk);
        return labels.idAndLabel(risk) + (level.isEmpty() ? "" : " (" + level + ")");
    }

    /** What a pointer that rests on a risk shows, with its owner and treatment. */
    public String riskExplained(AssessedRisk risk) {
        String owner = Resolved.one(risk.getOwner()).map(party -> "\n" + labels.label(party)).orElse("");
        return labels.explained(risk) + owner + (risk.isSetTreatment() ? "\n" + words.of(risk.getTreatment()) : "");
    }

    /** Whether nobody has decided yet what becomes of a risk, or it is to be reduced. */
    public boolean isOpenRisk(AssessedRisk risk) {
        return !risk.isSetTreatment() || risk.getTreatment() == Treatment.UNDECIDED || risk.getTreatment() == Treatment.MITIGATE;
    }

    /** Whether any engagement that is open found a severe risk in an area. */
    public boolean hasSevereRisks(FunctionalArea area) {
        OpenModel open = lookup.around(area);
        return lookup.naming(area, "all risks by area", open, () -> open.elements(Engagement.class).stream()
                .flatMap(engagement -> engagement.getRisks().stream()), risk -> area(risk).orElse(null)).stream().anyMatch(levels::isSevere);
    }

    /** A chosen tool, with the choice where it is another than to introduce it. */
    public String selectionLabel(ToolSelection selection) {
        String choice = selection.getChoice() == Choice.SELECTED ? "" : " (" + words.of(selection.getChoice()) + ")";
        return labels.label(selection) + choice;
    }

    /** Whether a tool is there already or will be introduced. */
    public boolean isInUse(ToolSelection selection) {
        return selection.getChoice() == Choice.SELECTED || selection.getChoice() == Choice.PRESENT;
    }

    /** What the chosen tools' cards say about the engagement's risks. */
    public List<Mitigation> mitigationsOfMap(Engagement engagement) {
        Set<RiskCard> cards = engagement.getRisks().stream().flatMap(risk -> Resolved.one(risk.getCard()).stream()).collect(Collectors.toSet());
        return engagement.getSelections().stream().flatMap(selection -> Resolved.one(selection.getTool()).stream()).distinct()
                .flatMap(tool -> tool.getMitigates().stream()).filter(mitigation -> cards.contains(mitigation.getRisk())).toList();
    }

    /** The choices of a tool in a diagram's engagement. */
    public List<ToolSelection> selectionsOf(Mitigation mitigation, EObject diagram) {
        return DiagramRoot.of(diagram, Engagement.class).map(engagement -> lookup.naming(mitigation.eContainer(), "choices by tool", engagement,
                () -> engagement.getSelections().stream(), ToolSelection::getTool)).orElse(List.of());
    }

    /** The assessments of a mitigated risk in a diagram's engagement. */
    public List<AssessedRisk> assessmentsOf(Mitigation mitigation, EObject diagram) {
        return DiagramRoot.of(diagram, Engagement.class).map(engagement -> lookup.naming(mitigation.getRisk(), "risks by card", engagement,
                () -> engagement.getRisks().stream(), AssessedRisk::getCard)).orElse(List.of());
    }

    /** How much a tool reduces a risk, as the language says it; empty where its card does not say. */
    public String strengthWord(Mitigation mitigation) {
        return mitigation.isSetStrength() ? words.of(mitigation.getStrength()) : "";
    }

    /** Whether a tool reduces a risk this much: {@code LOW}, {@code MEDIUM} or {@code HIGH}. */
    public boolean hasStrength(Mitigation mitigation, String strength) {
        return mitigation.isSetStrength() && mitigation.getStrength() == Strength.valueOf(strength);
    }

    /** The actions planned for the engagement that reduce one of its risks. */
    public List<Action> actionsOfMap(Engagement engagement) {
        return plan(engagement).stream().flatMap(plan -> actions(plan))
                .filter(action -> action.getReduces().stream().anyMatch(engagement.getRisks()::contains)).toList();
    }

    /** The owners of the engagement's risks. */
    public List<Party> ownersOfMap(Engagement engagement) {
        return engagement.getRisks().stream().flatMap(risk -> Resolved.one(risk.getOwner()).stream()).distinct().toList();
    }

    static Optional<FunctionalArea> area(AssessedRisk risk) {
        return Resolved.one(risk.getCard()).flatMap(card -> Resolved.one(card.getArea()));
    }

    static Optional<ActionPlan> plan(Engagement engagement) {
        return OpenModel.around(engagement).elements(ActionPlan.class).stream().filter(plan -> plan.getEngagement() == engagement)
                .findFirst();
    }

    private static Stream<Action> actions(ActionPlan plan) {
        return Stream.concat(plan.getActions().stream(), plan.getWorkstreams().stream().flatMap(lane -> lane.getActions().stream()));
    }
}
