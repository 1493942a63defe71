package org.plumbline.dsl.writing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;

/** How data is written, and whether it can be: what is written reads as the same value again. */
final class Spellings {

    private static final Pattern GROUPED = Pattern.compile("\\d[ \\u00A0]\\d");

    private final IValueConverterService converters;
    private final IParser parser;
    private final Map<ParserRule, Map<String, Boolean>> known = new HashMap<>();

    Spellings(IValueConverterService converters, IParser parser) {
        this.converters = converters;
        this.parser = parser;
    }

    /** What a value is written as on one line; null if it cannot be. */
    String text(Part.Value place, Object value) {
        if (place.terminal() instanceof Keyword keyword) {
            return Boolean.TRUE.equals(value) ? keyword.getValue() : null;
        }
        RuleCall call = place.call();
        try {
            String text = converters.toString(value, call.getRule().getName());
            return text != null && reads(text, call, value) ? text : null;
        } catch (ValueConverterException | NumberFormatException e) {
            return null;
        }
    }

    /** The text of a figure with blanks between thousands, where the one before had them; otherwise the plain text. */
    String like(String before, String plain, Part.Value place, Object value) {
        if (value instanceof BigDecimal && GROUPED.matcher(before).find() && place.call() != null) {
            String grouped = grouped(plain);
            return reads(grouped, place.call(), value) ? grouped : plain;
        }
        return plain;
    }

    private static String grouped(String figure) {
        int point = figure.indexOf('.');
        int first = figure.startsWith("-") ? 1 : 0;
        StringBuilder grouped = new StringBuilder(figure);
        for (int i = (point < 0 ? figure.length() : point) - 3; i > first; i -= 3) {
            grouped.insert(i, ' ');
        }
        return grouped.toString();
    }

    /** Whether a text follows the rule of a place and stands for a value. */
    boolean reads(String text, RuleCall call, Object value) {
        return follows(text, (ParserRule) call.getRule()) && Features.isSame(converters.toValue(text, call.getRule().getName(), null), value);
    }

    private boolean follows(String text, ParserRule rule) {
        return known.computeIfAbsent(rule, key -> new HashMap<>()).computeIfAbsent(text, key -> {
            IParseResult parsed = parser.parse(rule, new java.io.StringReader(text));
            return !parsed.hasSyntaxErrors() && parsed.getRootNode().getText().strip().equals(text);
        });
    }
}
