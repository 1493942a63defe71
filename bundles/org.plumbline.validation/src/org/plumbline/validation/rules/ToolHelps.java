package org.plumbline.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Choice;
import org.plumbline.model.engagement.Engagement;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.engagement.ToolSelection;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-E-016: a chosen tool mitigates one of the risks that it was chosen for; one that was chosen for none by name, any of the engagement.
 * So does one that prepares another tool of the engagement that does, or is part of one.
 * Risks without a card are the organization's own, and its own judgement.
 */
public final class ToolHelps extends CodedRule<ToolSelection> {

    /** The rule. */
    public ToolHelps() {
        super("IM-E-016", Severity.WARNING, ToolSelection.class);
    }

    @Override
    public void check(ToolSelection selection, RuleContext context, FindingSink sink) {
        Optional<ToolCard> tool = Resolved.one(selection.getTool());
        if (selection.getChoice() != Choice.SELECTED || tool.isEmpty() || !(selection.eContainer() instanceof Engagement engagement)) {
            return;
        }
        List<AssessedRisk> risks = selection.getRisks().isEmpty() ? engagement.getRisks() : Resolved.all(selection.getRisks());
        boolean judged = !risks.isEmpty() && risks.stream().allMatch(risk -> Resolved.one(risk.getCard()).isPresent());
        boolean helps = Stream.concat(Stream.of(tool.get()), servedBy(tool.get(), engagement)).anyMatch(each -> mitigates(each, risks));
        if (judged && !helps) {
            sink.report(Place.of(selection, EngagementPackage.Literals.TOOL_SELECTION__TOOL),
                    selection.getRisks().isEmpty() ? "any" : "chosen", context.label(tool.get()), Ids.list(risks));
        }
    }

    private static boolean mitigates(ToolCard tool, List<AssessedRisk> risks) {
        return risks.stream().map(AssessedRisk::getCard).anyMatch(card -> tool.getMitigates().stream()
                .anyMatch(mitigation -> mitigation.getRisk() == card || mitigation.getRisk() != null && mitigation.getRisk().eIsProxy()));
    }

    /** The tools that a tool prepares or is part of, or that are part of it, among those that the engagement wants or has. */
    private static Stream<ToolCard> servedBy(ToolCard tool, Engagement engagement) {
        return engagement.getSelections().stream().filter(each -> each.getChoice() != Choice.REJECTED)
                .flatMap(each -> Resolved.one(each.getTool()).stream())
                .filter(each -> each.getNeeds().contains(tool) || each.getPartOf() == tool || tool.getPartOf() == each);
    }
}
