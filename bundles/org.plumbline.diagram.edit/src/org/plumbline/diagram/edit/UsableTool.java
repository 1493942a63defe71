package org.plumbline.diagram.edit;

import java.util.List;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.diagram.tool.FailedTool;
import org.plumbline.diagram.tool.ToolRunner;
import org.plumbline.diagram.tool.ToolUse;

/**
 * Tells which of several tools for the same can be used.
 *
 * @param runner asks their preconditions
 */
record UsableTool(ToolRunner runner) {

    /**
     * The first one whose precondition holds.
     *
     * @throws RefusedEdit if none does, or a precondition fails
     */
    ToolUse dropping(List<ToolUse> uses) throws RefusedEdit {
        for (ToolUse use : uses) {
            try {
                if (runner.isUsable(use)) {
                    return use;
                }
            } catch (FailedTool e) {
                throw new RefusedEdit(e.getMessage(), "Nothing was changed.", e);
            }
        }
        throw new RefusedEdit("It cannot be dropped there.", "Drop it elsewhere.");
    }
}
