package org.plumbline.dsl.syntax;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** The words that fields of an element begin with, read off the grammar. */
@Singleton
class FieldWords {

    private static final int SHORTEST = 5;

    @Inject
    private IGrammarAccess grammar;

    /** A damaged text may have thousands of errors, and each asks. */
    private final Map<EClass, List<String>> known = new ConcurrentHashMap<>();
    private volatile WholeLanguage whole;

    /**
     * The words of all elements.
     *
     * @param types of elements, in the order of the grammar
     * @param beginnings of fields
     * @param keywords long ones
     */
    private record WholeLanguage(List<EClass> types, Set<String> beginnings, List<String> keywords) {
    }

    /** The first words of the fields of an element, sorted; none where there is no element. */
    List<String> of(EObject element) {
        return element == null ? List.of() : known.computeIfAbsent(element.eClass(), this::words);
    }

    /** The elements that fields with a first word of their own belong to. */
    List<EClass> owners(String word) {
        return whole().types().stream().filter(type -> known.get(type).contains(word)).toList();
    }

    /** Whether fields of some element begin with a word. */
    boolean anywhere(String word) {
        return whole().beginnings().contains(word);
    }

    /** All words of the language that are long enough to be told from each other, sorted. */
    List<String> keywords() {
        return whole().keywords();
    }

    /** Read off at the first error; two threads may do so at the same time, with the same result. */
    private WholeLanguage whole() {
        WholeLanguage read = whole;
        if (read == null) {
            List<EClass> types = GrammarUtil.allParserRules(grammar.getGrammar()).stream().filter(rule -> rule.getType() != null)
                    .map(rule -> rule.getType().getClassifier()).filter(EClass.class::isInstance).map(EClass.class::cast).distinct().toList();
            read = new WholeLanguage(types,
                    types.stream().flatMap(type -> known.computeIfAbsent(type, this::words).stream()).collect(Collectors.toUnmodifiableSet()),
                    GrammarUtil.getAllKeywords(grammar.getGrammar()).stream().filter(word -> word.length() >= SHORTEST).sorted().toList());
            whole = read;
        }
        return read;
    }

    private List<String> words(EClass type) {
        Set<String> words = new LinkedHashSet<>();
        for (ParserRule rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
            if (rule.getType() != null && rule.getType().getClassifier() == type
                    && !rule.isFragment() && !GrammarUtil.isDatatypeRule(rule)) {
                rule.eAllContents().forEachRemaining(part -> {
                    if (part instanceof Alternatives choice && choice.eContainer() instanceof AbstractElement) {
                        choice.getElements().forEach(option -> first(option, words, new HashSet<>()));
                    }
                });
            }
        }
        return words.stream().filter(word -> Character.isLetter(word.charAt(0))).sorted().toList();
    }

    private static void first(AbstractElement element, Set<String> words, Set<AbstractRule> visited) {
        switch (element) {
            case Keyword keyword -> words.add(keyword.getValue());
            case Assignment assignment -> first(assignment.getTerminal(), words, visited);
            case Alternatives choice -> choice.getElements().forEach(option -> first(option, words, visited));
            case CompoundElement sequence when !sequence.getElements().isEmpty() ->
                first(new ArrayList<>(sequence.getElements()).getFirst(), words, visited);
            case RuleCall call when call.getRule() instanceof ParserRule rule && visited.add(rule) ->
                first(rule.getAlternatives(), words, visited);
            default -> { }
        }
    }
}
