package org.plumbline.diagram.lint;

import java.util.List;
import org.plumbline.diagram.format.LegendLine;
import org.plumbline.diagram.format.Part;
import org.plumbline.diagram.format.Problem;

/** Whether what a documentation says of a legend can be asked, and belongs to a style. */
final class LegendCheck {

    private final ExpressionCheck expressions;
    private final ExpressionScopes scopes;
    private final List<Problem> problems;

    LegendCheck(ExpressionCheck expressions, ExpressionScopes scopes, List<Problem> problems) {
        this.expressions = expressions;
        this.scopes = scopes;
        this.problems = problems;
    }

    void check(Part part) {
        if (part.is("DiagramElementMapping")) {
            List<String> said = LegendLine.of(part).expressions();
            said.forEach(expression -> expressions.check(part, "documentation", expression, scopes.of(part, "labelExpression")));
            if (said.size() > part.parts("conditionnalStyles").size() + 1) {
                problems.add(Problem.warning(part, "Its legend has more meanings than the mapping has styles.",
                        "Write one for the style without a condition, then one for each conditional style."));
            }
        }
    }
}
