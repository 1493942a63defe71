package org.plumbline.diagram.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Reads the expressions of the subset: {@code feature:}, {@code var:}, {@code service:}, a part of {@code aql:}, and texts without a
 * prefix, which stand for themselves. Each means what it means in Sirius.
 */
public final class ExpressionParser {

    /** What {@code feature:} knows besides features. */
    static final Set<String> PSEUDO_FEATURES = Set.of("eContainer", "eContents", "eAllContents", "eClass", "eCrossReferences");

    private static final Expression SELF = new Expression.Variable("self");

    /**
     * Reads an expression.
     *
     * @throws UnreadableExpression if it is outside of the subset
     */
    public Expression parse(String text) throws UnreadableExpression {
        String expression = text.strip();
        int colon = expression.indexOf(':');
        String body = expression.substring(colon + 1).strip();
        return switch (colon < 0 ? "" : expression.substring(0, colon)) {
            case "feature" -> feature(body);
            case "var" -> new Expression.Variable(name(body));
            case "service" -> service(body);
            case "aql" -> new AqlParser(body).parse();
            default -> constant(expression);
        };
    }

    private static Expression feature(String body) throws UnreadableExpression {
        String name = name(body);
        return PSEUDO_FEATURES.contains(name) ? new Expression.Call(name, List.of(SELF)) : new Expression.Feature(SELF, name);
    }

    /** As in {@code title}, {@code title(a, b)} and {@code element.title(a)}: all that stands for a value is a variable's name. */
    private static Expression service(String body) throws UnreadableExpression {
        int bracket = body.indexOf('(');
        String head = bracket < 0 ? body : body.substring(0, bracket);
        int dot = head.indexOf('.');
        List<Expression> arguments = new ArrayList<>();
        arguments.add(dot < 0 ? SELF : new Expression.Variable(name(head.substring(0, dot))));
        if (bracket >= 0) {
            if (!body.endsWith(")")) {
                throw new UnreadableExpression("service: ends behind its closing bracket.");
            }
            String inner = body.substring(bracket + 1, body.length() - 1);
            for (String argument : Arrays.stream(inner.split(",")).filter(each -> !each.isBlank()).toList()) {
                arguments.add(new Expression.Variable(name(argument)));
            }
        }
        return new Expression.Call(name(head.substring(dot + 1)), arguments);
    }

    private static Expression constant(String expression) throws UnreadableExpression {
        if (expression.startsWith("[") || expression.startsWith("<%") || expression.startsWith("ocl:")) {
            throw new UnreadableExpression("This is another expression language.");
        }
        return new Expression.Constant(expression);
    }

    private static String name(String text) throws UnreadableExpression {
        String name = text.strip();
        if (!name.matches("[\\p{L}_][\\p{L}\\p{N}_]*")) {
            throw new UnreadableExpression(name.isEmpty() ? "A name is missing." : "This is no name: " + name + ".");
        }
        return name;
    }
}
