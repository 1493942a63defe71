package org.plumbline.diagram.tool;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.plumbline.diagram.expression.Evaluator;
import org.plumbline.diagram.expression.FailedExpression;
import org.plumbline.diagram.expression.Metamodel;
import org.plumbline.diagram.expression.Services;
import org.plumbline.diagram.format.Description;
import org.plumbline.diagram.format.Part;

/**
 * Runs tools of a description. A tool that fails has perhaps done something already: run it where everything is taken back then, as in a
 * {@link RecordedModel} or an edit of an editor.
 *
 * <p>Not for several threads.
 */
public final class ToolRunner {

    private final Metamodel metamodel;
    private final Services services;
    private final Evaluator evaluator;

    /** @param services of the classes that the description names */
    public ToolRunner(Description description, Services services) {
        this.metamodel = new Metamodel(description.metamodels());
        this.services = services;
        this.evaluator = new Evaluator(services, metamodel);
    }

    /**
     * Whether a tool can be used there: its precondition holds, and a cell that it is typed into may be edited.
     *
     * @throws FailedTool if that cannot be found out
     */
    public boolean isUsable(ToolUse use) throws FailedTool {
        boolean typed = use.tool().is("LabelEditTool");
        return holds(use.tool().text("precondition"), use)
                && (!typed || holds(use.tool().owner().map(cell -> cell.text("canEdit")).orElse(""), use));
    }

    /**
     * Whether a tool that makes edges can be used from where it is, wherever the edge will end.
     *
     * @throws FailedTool if that cannot be found out
     */
    public boolean canBegin(ToolUse use) throws FailedTool {
        return holds(use.tool().text("connectionStartPrecondition"), use);
    }

    private boolean holds(String condition, ToolUse use) throws FailedTool {
        try {
            return condition.isEmpty() || evaluator.isTrue(condition, use.precondition());
        } catch (FailedExpression e) {
            throw new FailedTool(e.getMessage(), e);
        }
    }

    /**
     * The text that a reader edits.
     *
     * @param use of a direct edit
     * @return empty if it says nothing of it, so that the label itself is edited
     * @throws FailedTool if it cannot be found out
     */
    public Optional<String> editedText(ToolUse use) throws FailedTool {
        String expression = use.tool().text("inputLabelExpression");
        try {
            return expression.isEmpty() ? Optional.empty() : Optional.of(evaluator.text(expression, use.scope()));
        } catch (FailedExpression e) {
            throw new FailedTool(e.getMessage(), e);
        }
    }

    /**
     * Runs a tool.
     *
     * @param access to the model that the elements of the use belong to
     * @throws FailedTool if it cannot be used there, or one of its operations fails
     */
    public Outcome run(ToolUse use, ModelAccess access) throws FailedTool {
        try {
            return services.once(() -> ran(use, access));
        } catch (FailedExpression e) {
            throw new FailedTool(e.getMessage(), e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof FailedTool failed ? failed
                    : new FailedTool("The tool " + use.tool().label() + " failed: " + e.getCause() + ".", e.getCause());
        }
    }

    private Outcome ran(ToolUse use, ModelAccess access) throws FailedTool {
        if (!isUsable(use)) {
            throw new FailedTool("The tool " + use.tool().label() + " cannot be used here.");
        }
        Operations operations = new Operations(evaluator, metamodel, access);
        Optional<Part> first = use.tool().part("initialOperation").flatMap(begin -> begin.part("firstModelOperations"))
                .or(() -> use.tool().part("firstModelOperation"));
        if (first.isPresent()) {
            operations.run(first.get(), use.scope());
        }
        return operations.outcome();
    }
}
