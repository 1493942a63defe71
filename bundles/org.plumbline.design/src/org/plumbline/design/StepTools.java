package org.plumbline.design;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.catalogue.ToolCard;
import org.plumbline.model.catalogue.ToolStep;
import org.plumbline.model.plan.Action;

/** What happens to the steps of a tool when one of them is dragged. */
public class StepTools {

    /** Whether a step may be dropped onto a tool: only its own one, since actions name the steps of their tool by number. */
    public boolean mayPlaceStep(EObject step, EObject tool) {
        return step instanceof ToolStep && step.eContainer() == tool;
    }

    /**
     * Puts a step behind others of its tool. The numbers stay in order, and the actions that carry out the tool keep their steps.
     *
     * @param preceding views of what stands before it by then, a list of objects with a feature {@code target}; Sirius takes the variable
     *     for a single one where it validates
     */
    public EObject placeStep(EObject tool, EObject step, Object preceding) {
        if (tool instanceof ToolCard card && step instanceof ToolStep moved && mayPlaceStep(step, tool)) {
            int[] numbers = card.getSteps().stream().mapToInt(ToolStep::getNumber).sorted().toArray();
            card.getSteps().move((int) before(preceding instanceof Collection<?> views ? views : List.of(), moved), moved);
            renumber(card, numbers);
        }
        return tool;
    }

    private static long before(Collection<?> preceding, ToolStep moved) {
        return preceding.stream().filter(EObject.class::isInstance).map(EObject.class::cast)
                .flatMap(view -> DiagramRoot.of(view, ToolStep.class).stream()).filter(step -> step != moved).count();
    }

    private static void renumber(ToolCard card, int[] numbers) {
        Map<Integer, Integer> now = new HashMap<>();
        for (int at = 0; at < numbers.length; at++) {
            ToolStep step = card.getSteps().get(at);
            if (step.getNumber() != numbers[at]) {
                now.put(step.getNumber(), numbers[at]);
                step.setNumber(numbers[at]);
            }
        }
        OpenModel.around(card).index().all(Action.class).stream().filter(action -> action.getTool() == card)
                .forEach(action -> action.getSteps().replaceAll(number -> now.getOrDefault(number, number)));
    }
}
