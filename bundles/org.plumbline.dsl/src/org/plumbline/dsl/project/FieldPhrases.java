package org.plumbline.dsl.project;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

/**
 * The keywords that the fields of elements begin with, joined by hyphens as in {@code line-of-defence}, read off the grammar. A text that
 * speaks of a field calls it so.
 */
@Singleton
final class FieldPhrases {

    private final List<ParserRule> rules;
    private final Map<EClass, SortedMap<String, EStructuralFeature>> known = new ConcurrentHashMap<>();

    @Inject
    FieldPhrases(IGrammarAccess grammar) {
        rules = GrammarUtil.allParserRules(grammar.getGrammar()).stream()
                .filter(rule -> rule.getType().getClassifier() instanceof EClass).toList();
    }

    /** The fields of an element by their phrases; a phrase that begins several is left out. */
    SortedMap<String, EStructuralFeature> of(EClass type) {
        return known.computeIfAbsent(type, this::phrases);
    }

    private SortedMap<String, EStructuralFeature> phrases(EClass type) {
        Map<String, Set<EStructuralFeature>> fields = new HashMap<>();
        rules.stream().filter(rule -> ((EClass) rule.getType().getClassifier()).isSuperTypeOf(type))
                .forEach(rule -> EcoreUtil2.getAllContentsOfType(rule, Group.class).forEach(group -> add(group, type, fields)));
        SortedMap<String, EStructuralFeature> phrases = new TreeMap<>();
        fields.forEach((phrase, begun) -> {
            if (begun.size() == 1) {
                phrases.put(phrase, begun.iterator().next());
            }
        });
        return Collections.unmodifiableSortedMap(phrases);
    }

    private static void add(Group group, EClass type, Map<String, Set<EStructuralFeature>> fields) {
        StringBuilder phrase = new StringBuilder();
        for (AbstractElement part : group.getElements()) {
            if (part instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0))) {
                phrase.append(phrase.isEmpty() ? "" : "-").append(keyword.getValue());
            } else {
                if (part instanceof Assignment value && !phrase.isEmpty()) {
                    fields.computeIfAbsent(phrase.toString(), words -> new HashSet<>()).add(type.getEStructuralFeature(value.getFeature()));
                }
                phrase.setLength(0);
            }
        }
    }
}
