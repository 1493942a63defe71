package org.plumbline.dsl.conversion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.plumbline.core.project.Names;
import org.plumbline.dsl.naming.IdSyntax;

/**
 * What the text of each rule of the grammar stands for; every rule that gives an enumeration gets its words by itself. It keeps no
 * state, and twenty parts of each file ask for it.
 */
@Singleton
public class PlumbValueConverters implements IValueConverterService {

    private static final Set<String> WHOLE_NUMBERS = Set.of("Whole", "Percent", "Difficulty");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\uFEFF]+");

    private final Map<String, IValueConverter<?>> converters = new HashMap<>();

    @Inject
    PlumbValueConverters(IGrammarAccess grammar, Nouns nouns) {
        converters.put("Id", converter((written, node) -> IdSyntax.read(written), Names::written));
        converters.put("Name", converter((written, node) -> written, Function.identity()));
        converters.put("Text", new TextLiteral());
        converters.put("TextTag", converter((written, node) -> written.substring(0, written.length() - 1), tag -> tag + ":"));
        converters.put("Number", converter(Figures::number, BigDecimal::toPlainString));
        converters.put("Signed", converter(Figures::signed, BigDecimal::toPlainString));
        converters.put("Whole", converter(Figures::whole, String::valueOf));
        converters.put("Percent", converter(Figures::percent, percent -> percent + " %"));
        converters.put("Difficulty", converter(Figures::difficulty, difficulty -> difficulty + " of 5"));
        converters.put("Date", new DateText());
        converters.put("Version", converter((written, node) -> BLANKS.matcher(written).replaceAll(""), Function.identity()));
        for (AbstractRule rule : grammar.getGrammar().getRules()) {
            if (rule.getType() != null && rule.getType().getClassifier() instanceof EEnum type) {
                converters.put(rule.getName(), new EnumWords(type, nouns.of(type)));
            }
        }
    }

    @Override
    public Object toValue(String written, String rule, INode node) {
        if (written == null) {
            return missing(simpleName(rule));
        }
        IValueConverter<?> converter = converters.get(simpleName(rule));
        return converter == null ? written : converter.toValue(written, node);
    }

    @Override
    @SuppressWarnings("unchecked")
    public String toString(Object value, String rule) {
        IValueConverter<Object> converter = (IValueConverter<Object>) converters.get(simpleName(rule));
        return converter == null || value == null ? String.valueOf(value) : converter.toString(value);
    }

    /** What stands for a value that the text ends before: the syntax message says so, there is no need for a second one. */
    private static Object missing(String rule) {
        return WHOLE_NUMBERS.contains(rule) ? Integer.valueOf(0) : null;
    }

    private static String simpleName(String rule) {
        return rule.substring(rule.lastIndexOf('.') + 1);
    }

    private static <T> IValueConverter<T> converter(BiFunction<String, INode, T> read, Function<T, String> write) {
        return new IValueConverter<>() {
            @Override
            public T toValue(String written, INode node) {
                return read.apply(written, node);
            }

            @Override
            public String toString(T value) {
                return write.apply(value);
            }
        };
    }
}
