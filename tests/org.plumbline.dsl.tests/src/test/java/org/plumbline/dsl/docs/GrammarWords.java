package org.plumbline.dsl.docs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.plumbline.dsl.PlumbStandaloneSetup;

/** What the grammar says that the guide must tell: fields of elements, words of enumerations, keywords. */
final class GrammarWords {

    private final Grammar grammar =
            new PlumbStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(IGrammarAccess.class).getGrammar();

    /** All keywords that are words. */
    Set<String> keywords() {
        return GrammarUtil.getAllKeywords(grammar).stream().filter(GrammarWords::isWord).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The types of elements that the grammar has fields for. */
    Set<String> types() {
        return elementRules().filter(rule -> !EcoreUtil2.getAllContentsOfType(rule, Assignment.class).isEmpty())
                .map(rule -> type(rule).getName()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The phrases that introduce the fields of each type, such as {@code warning sign}; types without any are left out. */
    Map<String, Set<String>> fields() {
        Map<String, Set<String>> fields = new TreeMap<>();
        elementRules().forEach(rule -> phrases(rule)
                .forEach(phrase -> fields.computeIfAbsent(type(rule).getName(), key -> new TreeSet<>()).add(phrase)));
        return fields;
    }

    /** The words of each enumeration that a file may contain, as they are written. */
    Map<String, List<String>> enumerations() {
        Map<String, List<String>> words = new TreeMap<>();
        GrammarUtil.allParserRules(grammar).stream().map(GrammarWords::type).filter(EEnum.class::isInstance).map(EEnum.class::cast)
                .forEach(type -> words.put(type.getName(),
                        type.getELiterals().stream().map(EEnumLiteral::getLiteral).map(word -> word.replace('_', ' ')).toList()));
        return words;
    }

    private Stream<ParserRule> elementRules() {
        return GrammarUtil.allParserRules(grammar).stream().filter(rule -> !GrammarUtil.isDatatypeRule(rule));
    }

    private static EClassifier type(ParserRule rule) {
        return rule.getType().getClassifier();
    }

    /** Keywords that stand side by side; but for those before a head, which name the element itself. */
    private static Stream<String> phrases(ParserRule rule) {
        return EcoreUtil2.getAllContentsOfType(rule, Keyword.class).stream()
                .filter(word -> isWord(word.getValue()) && !isWord(neighbour(word, -1)) && !namesElement(word))
                .map(GrammarWords::phrase);
    }

    private static String phrase(Keyword first) {
        StringBuilder phrase = new StringBuilder(first.getValue());
        for (AbstractElement next = neighbour(first, 1); isWord(next); next = neighbour(next, 1)) {
            phrase.append(' ').append(((Keyword) next).getValue());
        }
        return phrase.toString();
    }

    private static boolean namesElement(Keyword word) {
        return neighbour(word, 1) instanceof RuleCall call && call.getRule().getName().equals("Header");
    }

    private static AbstractElement neighbour(AbstractElement element, int step) {
        EObject container = element.eContainer();
        if (!(container instanceof Group group) || element.getCardinality() != null) {
            return null;
        }
        int index = group.getElements().indexOf(element) + step;
        return index < 0 || index >= group.getElements().size() ? null : group.getElements().get(index);
    }

    private static boolean isWord(AbstractElement element) {
        return element instanceof Keyword word && isWord(word.getValue());
    }

    private static boolean isWord(String keyword) {
        return Character.isLetter(keyword.charAt(0));
    }
}
