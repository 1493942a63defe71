package org.plumbline.diagram.expression;

import java.util.List;

/** An expression of a description, parsed. What it gives, {@link Evaluator} tells. */
public sealed interface Expression {

    /**
     * A text without a prefix, or a literal in {@code aql:}.
     *
     * @param value a text, an {@link Integer}, a {@link Boolean}, or null
     */
    record Constant(Object value) implements Expression {
    }

    /**
     * A variable.
     *
     * @param name {@code self} for the element that the expression is asked of
     */
    record Variable(String name) implements Expression {
    }

    /**
     * A feature of an element; of several elements, the values of all.
     *
     * @param receiver gives the element
     * @param name of the feature
     */
    record Feature(Expression receiver, String name) implements Expression {
    }

    /**
     * A call of a service.
     *
     * @param service its name
     * @param arguments the receiver first
     */
    record Call(String service, List<Expression> arguments) implements Expression {

        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A class of the metamodel, as an argument.
     *
     * @param name as in {@code library::Book}
     */
    record Type(String name) implements Expression {
    }
}
