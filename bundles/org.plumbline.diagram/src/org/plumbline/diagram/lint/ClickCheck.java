package org.plumbline.diagram.lint;

import java.util.List;
import org.plumbline.diagram.expression.Expression;
import org.plumbline.diagram.expression.ExpressionParser;
import org.plumbline.diagram.expression.UnreadableExpression;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.format.Problem;

/**
 * A double click is the one tool that Sirius begins at the view, not at the element: what is asked of {@code self} there, is asked of a
 * shape.
 */
final class ClickCheck {

    private final ExpressionParser parser = new ExpressionParser();
    private final List<Problem> problems;

    ClickCheck(List<Problem> problems) {
        this.problems = problems;
    }

    void check(Part part) {
        if (part.is("DoubleClickDescription")) {
            part.part("initialOperation").flatMap(begin -> begin.part("firstModelOperations")).filter(this::beginsAtTheView)
                    .ifPresent(operation -> problems.add(Problem.error(operation, "A double click begins at the view.",
                            "Begin with ChangeContext, from a variable that holds the element.")));
        }
    }

    private boolean beginsAtTheView(Part operation) {
        if (operation.is("Navigation")) {
            return false;
        }
        try {
            return !operation.is("ChangeContext") || asksSelf(parser.parse(operation.text("browseExpression")));
        } catch (UnreadableExpression e) {
            return false; // which is reported where expressions are read
        }
    }

    private static boolean asksSelf(Expression expression) {
        return switch (expression) {
            case Expression.Variable variable -> variable.name().equals("self");
            case Expression.Feature feature -> asksSelf(feature.receiver());
            case Expression.Call call -> asksSelf(call.arguments().getFirst());
            default -> false;
        };
    }
}
