package org.plumbline.dsl.editing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** The fields that the grammar asks for: an element without one of them cannot be written. */
@Singleton
final class RequiredFields {

    private final IGrammarAccess grammar;
    private final Map<EClass, Set<String>> known = new HashMap<>();

    @Inject
    RequiredFields(IGrammarAccess grammar) {
        this.grammar = grammar;
    }

    /** Whether every way of writing an element of a class begins with or contains this field. */
    synchronized boolean isRequired(EClass type, EStructuralFeature feature) {
        return known.computeIfAbsent(type, this::required).contains(feature.getName());
    }

    private Set<String> required(EClass type) {
        Set<String> common = null;
        for (ParserRule rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
            if (!rule.isFragment() && !GrammarUtil.isDatatypeRule(rule) && rule.getType().getClassifier() == type) {
                common = common(common, required(rule.getAlternatives()));
            }
        }
        return common == null ? Set.of() : common;
    }

    private static Set<String> required(AbstractElement element) {
        if (GrammarUtil.isOptionalCardinality(element)) {
            return Set.of();
        }
        return switch (element) {
            case Assignment assignment -> Set.of(assignment.getFeature());
            case Alternatives alternatives -> {
                Set<String> common = null;
                for (AbstractElement alternative : alternatives.getElements()) {
                    common = common(common, required(alternative));
                }
                yield common;
            }
            case CompoundElement parts -> {
                Set<String> all = new HashSet<>();
                parts.getElements().forEach(part -> all.addAll(required(part)));
                yield all;
            }
            case RuleCall call when call.getRule() instanceof ParserRule rule && !GrammarUtil.isDatatypeRule(rule) ->
                required(rule.getAlternatives());
            default -> Set.of();
        };
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        if (one == null) {
            return other;
        }
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }
}
