package org.plumbline.dsl.ide.textmate;

import com.google.gson.GsonBuilder;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;

/** Writes the colours of editors that know only patterns, such as Visual Studio Code, from the grammar of the language. */
final class TextMateGrammar {

    private static final String WORD_BEFORE = "(?<![A-Za-z0-9-])";
    private static final String WORD_AFTER = "(?![A-Za-z0-9-])";
    private static final String REST = "[A-Za-z0-9]*(?:-[A-Za-z0-9]+)*";

    private final Grammar grammar;

    TextMateGrammar(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The words that the grammar names, longest first, so that none hides another. */
    List<String> words() {
        Collection<String> keywords = GrammarUtil.getAllKeywords(grammar);
        return keywords.stream().filter(keyword -> Character.isLetter(keyword.charAt(0)))
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder())).toList();
    }

    /** The pattern that finds them. */
    String wordPattern() {
        return WORD_BEFORE + words().stream().map(TextMateGrammar::escaped).collect(Collectors.joining("|", "(?:", ")")) + WORD_AFTER;
    }

    String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", "Plumbline");
        all.put("scopeName", "source.plumb");
        all.put("patterns", List.of(
                span("comment.block.plumb", "/\\*", "\\*/", List.of()),
                match("comment.line.double-slash.plumb", "//.*$"),
                span("string.quoted.triple.plumb", "\"\"\"", "\"\"\"", List.of(link())),
                span("string.quoted.double.plumb", "\"", "\"|$", List.of(match("constant.character.escape.plumb", "\\\\."), link())),
                match("entity.name.type.plumb", "'[^'\\n]+'"),
                match("constant.language.plumb", WORD_BEFORE + "[a-z]" + REST + ":"),
                match("keyword.other.plumb", wordPattern()),
                match("entity.name.type.plumb", WORD_BEFORE + "[A-Z]" + REST),
                match("constant.numeric.plumb", "(?<![A-Za-z0-9])[0-9]+(?:[.,-][0-9]+)*")));
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(all) + "\n";
    }

    private static Map<String, Object> link() {
        return match("markup.underline.link.plumb", "\\[\\[[^\\]\\n]*\\]\\]");
    }

    private static Map<String, Object> match(String scope, String pattern) {
        Map<String, Object> match = new LinkedHashMap<>();
        match.put("name", scope);
        match.put("match", pattern);
        return match;
    }

    private static Map<String, Object> span(String scope, String begin, String end, List<Map<String, Object>> inside) {
        Map<String, Object> span = new LinkedHashMap<>();
        span.put("name", scope);
        span.put("begin", begin);
        span.put("end", end);
        span.put("patterns", inside);
        return span;
    }

    private static String escaped(String word) {
        return word.matches("[A-Za-z0-9-]+") ? word : Pattern.quote(word);
    }
}
