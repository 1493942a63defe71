package org.plumbline.validation.rules;

import java.util.List;
import org.plumbline.core.project.MitigatingTool;
import org.plumbline.model.catalogue.Effect;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-K-022: not all tools for a risk only prevent it. A tool that does not say by which effect it works may detect it as well, and a risk
 * with a warning sign that an indicator shows is noticed by that.
 */
public final class RiskDetected extends CodedRule<RiskCard> {

    /** The rule. */
    public RiskDetected() {
        super("IM-K-022", Severity.WARNING, RiskCard.class);
    }

    @Override
    public void check(RiskCard risk, RuleContext context, FindingSink sink) {
        if (Retired.is(risk) || risk.getWarningSigns().stream().anyMatch(sign -> sign.getIndicator() != null)) {
            return;
        }
        List<MitigatingTool> tools = context.index().toolsMitigating(risk).stream()
                .filter(each -> !Retired.is(each.tool())).toList();
        if (!tools.isEmpty() && tools.stream().allMatch(RiskDetected::onlyPrevents)) {
            sink.report(Place.of(risk), "undetected", context.label(risk), Ids.of(risk),
                    Ids.list(tools.stream().map(MitigatingTool::tool).distinct().toList()));
        }
    }

    private static boolean onlyPrevents(MitigatingTool tool) {
        return tool.mitigation().isSetEffect() && tool.mitigation().getEffect() == Effect.PREVENT;
    }
}
