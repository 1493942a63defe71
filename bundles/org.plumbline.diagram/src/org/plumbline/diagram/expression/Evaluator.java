package org.plumbline.diagram.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Gives the values of expressions. As in AQL, a feature or service of several elements gives the values of all of them in one list
 * without those that are missing, and one of nothing gives nothing.
 *
 * <p>Not for several threads.
 */
public final class Evaluator {

    private final Map<String, Expression> parsed = new HashMap<>();
    private final Map<String, UnreadableExpression> unreadable = new HashMap<>();
    private final ExpressionParser parser = new ExpressionParser();
    private final Services services;
    private final BuiltInServices builtIn;
    private final UnaryOperator<String> words;

    /**
     * @param services that expressions may call
     * @param metamodel whose classes they may name
     */
    public Evaluator(Services services, Metamodel metamodel) {
        this(services, metamodel, UnaryOperator.identity());
    }

    /**
     * @param services that expressions may call
     * @param metamodel whose classes they may name
     * @param words puts texts that stand in expressions for themselves into the language of a host
     */
    public Evaluator(Services services, Metamodel metamodel, UnaryOperator<String> words) {
        this.services = services;
        this.words = words;
        this.builtIn = new BuiltInServices(metamodel);
    }

    /**
     * The value: an element, a list, a text, a number, a truth value, or null.
     *
     * @throws FailedExpression if it cannot be read, or has no value there
     */
    public Object value(String expression, Scope scope) throws FailedExpression {
        return value(read(expression), scope);
    }

    private Expression read(String expression) throws FailedExpression {
        if (unreadable.containsKey(expression)) {
            throw new FailedExpression(unreadable.get(expression).getMessage());
        }
        Expression read = parsed.get(expression);
        if (read == null) {
            try {
                read = parser.parse(expression);
            } catch (UnreadableExpression e) {
                unreadable.put(expression, e);
                throw new FailedExpression(e.getMessage(), e);
            }
            parsed.put(expression, read);
        }
        return read;
    }

    /** The elements among the values, each once. */
    public List<EObject> elements(String expression, Scope scope) throws FailedExpression {
        return several(value(expression, scope)).stream().filter(EObject.class::isInstance).map(EObject.class::cast).distinct().toList();
    }

    /** Whether the value is true; nothing is not. */
    public boolean isTrue(String expression, Scope scope) throws FailedExpression {
        Object value = value(expression, scope);
        return value instanceof Boolean truth ? truth : value != null && Boolean.parseBoolean(value.toString());
    }

    /** The value as a text; empty for nothing. */
    public String text(String expression, Scope scope) throws FailedExpression {
        Expression read = read(expression);
        return read instanceof Expression.Constant(String text) ? words.apply(text) : Objects.toString(value(read, scope), "");
    }

    /** A value as a list; empty for nothing. */
    public static List<Object> several(Object value) {
        return switch (value) {
            case null -> List.of();
            case Collection<?> many -> new ArrayList<>(many);
            case Object[] many -> List.of(many);
            default -> List.of(value);
        };
    }

    private Object value(Expression expression, Scope scope) throws FailedExpression {
        return switch (expression) {
            case Expression.Constant constant -> constant.value();
            case Expression.Type type -> type;
            case Expression.Variable variable -> variable(variable.name(), scope);
            case Expression.Feature feature -> feature(value(feature.receiver(), scope), feature.name());
            case Expression.Call call -> call(call, scope);
        };
    }

    private static Object variable(String name, Scope scope) throws FailedExpression {
        if (name.equals("self")) {
            return scope.self();
        }
        if (!scope.variables().containsKey(name)) {
            throw new FailedExpression("There is no variable " + name + " here.");
        }
        return scope.variables().get(name);
    }

    private static Object feature(Object receiver, String name) throws FailedExpression {
        if (receiver == null) {
            return null;
        }
        if (receiver instanceof Collection<?> many) {
            List<Object> values = new ArrayList<>();
            for (Object each : many) {
                values.addAll(several(feature(each, name)));
            }
            return values;
        }
        EStructuralFeature feature = receiver instanceof EObject element ? element.eClass().getEStructuralFeature(name) : null;
        if (feature == null) {
            throw new FailedExpression(Arguments.kind(receiver) + " has no feature " + name + ".");
        }
        return ((EObject) receiver).eGet(feature);
    }

    private Object call(Expression.Call call, Scope scope) throws FailedExpression {
        List<Object> arguments = new ArrayList<>();
        for (Expression argument : call.arguments()) {
            arguments.add(value(argument, scope));
        }
        return call(call.service(), arguments);
    }

    private Object call(String service, List<Object> arguments) throws FailedExpression {
        Object receiver = arguments.getFirst();
        if (receiver == null) {
            return null;
        }
        if (receiver instanceof Collection<?> many) {
            List<Object> values = new ArrayList<>();
            for (Object each : many) {
                List<Object> single = new ArrayList<>(arguments);
                single.set(0, each);
                values.addAll(several(call(service, single)));
            }
            return values;
        }
        return services.has(service) ? services.call(service, arguments) : builtIn.call(service, arguments);
    }
}
