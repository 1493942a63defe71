package org.plumbline.diagram.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the part of AQL that needs no type inference: {@code self}, variables and literals, each with any number of {@code .feature} and
 * {@code .service(arguments)} behind it.
 */
final class AqlParser {

    private final String text;
    private int at;

    /** @param text behind {@code aql:} */
    AqlParser(String text) {
        this.text = text;
    }

    Expression parse() throws UnreadableExpression {
        Expression whole = chain();
        if (at < text.length()) {
            throw unexpected();
        }
        return whole;
    }

    private Expression chain() throws UnreadableExpression {
        Expression value = start();
        blanks();
        while (next('.')) {
            String name = name();
            value = next('(') ? call(name, value) : new Expression.Feature(value, name);
            blanks();
        }
        return value;
    }

    private Expression call(String service, Expression receiver) throws UnreadableExpression {
        List<Expression> arguments = new ArrayList<>();
        arguments.add(receiver);
        if (!next(')')) {
            do {
                arguments.add(chain());
            } while (next(','));
            expect(')');
        }
        return new Expression.Call(service, arguments);
    }

    private Expression start() throws UnreadableExpression {
        blanks();
        if (at == text.length()) {
            throw new UnreadableExpression("The expression ends too early.");
        }
        char first = text.charAt(at);
        if (first == '\'') {
            return new Expression.Constant(string());
        }
        if (first == '-' || isDigit(first)) {
            return new Expression.Constant(number());
        }
        String name = name();
        if (text.startsWith("::", at)) {
            at += 2;
            return new Expression.Type(name + "::" + name());
        }
        return switch (name) {
            case "true" -> new Expression.Constant(Boolean.TRUE);
            case "false" -> new Expression.Constant(Boolean.FALSE);
            case "null" -> new Expression.Constant(null);
            case "not", "if", "let" -> throw new UnreadableExpression("The subset has no " + name + ".");
            default -> new Expression.Variable(name);
        };
    }

    private String string() throws UnreadableExpression {
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\'') {
                at++;
                return value.toString();
            }
            if (c == '\\') {
                throw new UnreadableExpression("The subset has no escapes in texts.");
            }
            value.append(c);
        }
        throw new UnreadableExpression("A text is not closed.");
    }

    private Integer number() throws UnreadableExpression {
        int from = at++;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        try {
            return Integer.valueOf(text.substring(from, at));
        } catch (NumberFormatException e) {
            throw new UnreadableExpression("This is no whole number: " + text.substring(from, at) + ".");
        }
    }

    private String name() throws UnreadableExpression {
        blanks();
        int from = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        if (from == at) {
            throw unexpected();
        }
        return text.substring(from, at);
    }

    private boolean next(char wanted) {
        blanks();
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char wanted) throws UnreadableExpression {
        if (!next(wanted)) {
            throw unexpected();
        }
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private UnreadableExpression unexpected() {
        return new UnreadableExpression(at >= text.length() ? "The expression ends too early."
                : "The subset ends before " + text.substring(at) + ".");
    }
}
