package org.plumbline.diagram.edit;

import java.util.Optional;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.tool.FailedTool;
import org.plumbline.diagram.tool.ToolRunner;
import org.plumbline.diagram.tool.ToolUse;

/**
 * What an editor shows before a tool is used: where it can be used, and what somebody would type over. It changes nothing, and is asked
 * while a pointer moves.
 */
public final class ToolFeedback {

    private final Part diagram;
    private final DiagramReading reading;
    private final ToolRunner runner;

    ToolFeedback(Part diagram, DiagramReading reading, ToolRunner runner) {
        this.diagram = diagram;
        this.reading = reading;
        this.runner = runner;
    }

    /** The tools to pick from, as the layers that are shown have them. */
    public Palette palette() {
        return Palette.of(diagram, reading.choices());
    }

    /** Whether a request fits the diagram, and the precondition of its tool holds. */
    public boolean isUsable(ToolRequest request) {
        try {
            return runner.isUsable(use(request));
        } catch (RefusedEdit | FailedTool e) {
            return false;
        }
    }

    /** Whether an edge that a tool makes can begin at a node, wherever it will end. */
    public boolean canBegin(String tool, String source) {
        try {
            return runner.canBegin(uses().begin(tool, source));
        } catch (RefusedEdit | FailedTool e) {
            return false;
        }
    }

    /**
     * The text that somebody would type over, of a node or an edge.
     *
     * @return empty if nothing can be typed there
     */
    public Optional<String> typedOver(String key) {
        try {
            ToolUse use = use(new ToolRequest.Edit(key, ""));
            if (!runner.isUsable(use)) {
                return Optional.empty();
            }
            Optional<String> text = runner.editedText(use);
            return text.isPresent() ? text : Optional.of(uses().label(key));
        } catch (RefusedEdit | FailedTool e) {
            return Optional.empty();
        }
    }

    ToolUse use(ToolRequest request) throws RefusedEdit {
        return uses().of(request);
    }

    private ToolUses uses() throws RefusedEdit {
        return new ToolUses(diagram, reading.state().view(), runner, reading::element);
    }
}
