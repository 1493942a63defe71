package org.plumbline.core.project;

import org.plumbline.model.catalogue.Mitigation;
import org.plumbline.model.catalogue.ToolCard;

/**
 * A tool that mitigates a risk.
 *
 * @param tool the tool
 * @param mitigation what its card says about the risk
 */
public record MitigatingTool(ToolCard tool, Mitigation mitigation) {
}
