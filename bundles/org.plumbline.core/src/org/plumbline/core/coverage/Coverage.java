package org.plumbline.core.coverage;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.core.project.MitigatingTool;
import org.plumbline.model.catalogue.ToolCard;

/**
 * How far tools cover a risk.
 *
 * @param share from 0, not at all, to 1; four decimals, rounded half up
 * @param tools the tools that it comes from, in the order of the plan or the choices
 * @param withoutStrength tools that are meant for the risk although their cards do not say how much they reduce it;
 *            they add nothing to the share
 */
public record Coverage(BigDecimal share, List<MitigatingTool> tools, List<ToolCard> withoutStrength) {
}
