package org.plumbline.dsl.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** Reads the rules of a grammar as {@link Part}s: calls that give no value are replaced by what they call. */
final class Parts {

    private final Map<ParserRule, Part> rules = new HashMap<>();

    /** What an element that is written by a rule consists of. */
    Part of(ParserRule rule) {
        Part known = rules.get(rule);
        if (known == null) {
            known = rule(rule);
            rules.put(rule, known);
        }
        return known;
    }

    private Part rule(ParserRule rule) {
        Part body = read(rule.getAlternatives());
        boolean made = !rule.isFragment() && !delegates(rule.getAlternatives());
        return made ? new Part.Typed((EClass) rule.getType().getClassifier(), body) : body;
    }

    /** Whether all that a rule does is to call others. */
    private static boolean delegates(AbstractElement element) {
        return switch (element) {
            case RuleCall call -> call.getRule() instanceof ParserRule rule && !rule.isFragment();
            case Alternatives choice -> choice.getElements().stream().allMatch(Parts::delegates);
            default -> false;
        };
    }

    private Part read(AbstractElement element) {
        boolean optional = GrammarUtil.isOptionalCardinality(element);
        boolean many = GrammarUtil.isMultipleCardinality(element);
        Part once = once(element);
        return optional || many ? new Part.Repeat(once, optional, many) : once;
    }

    private Part once(AbstractElement element) {
        return switch (element) {
            case Keyword keyword -> new Part.Word(keyword);
            case Assignment assignment -> value(assignment, assignment.getTerminal());
            case RuleCall call when call.getRule() instanceof ParserRule rule -> of(rule);
            case Alternatives choice -> choice(choice);
            case Action action -> new Part.Row(List.of());
            case CompoundElement sequence -> row(sequence);
            default -> throw new IllegalArgumentException("The writer knows nothing like " + element);
        };
    }

    private static Part value(Assignment assignment, AbstractElement terminal) {
        return terminal instanceof Alternatives choice
                ? new Part.Choice(choice.getElements().stream().map(option -> value(assignment, option)).toList())
                : new Part.Value(assignment, terminal);
    }

    private Part choice(Alternatives alternatives) {
        List<Part> options = new ArrayList<>();
        for (AbstractElement element : alternatives.getElements()) {
            Part option = read(element);
            if (option instanceof Part.Choice inner) {
                options.addAll(inner.options());
            } else {
                options.add(option);
            }
        }
        return new Part.Choice(options);
    }

    private Part row(CompoundElement sequence) {
        List<Part> parts = new ArrayList<>();
        for (AbstractElement element : sequence.getElements()) {
            Part part = read(element);
            if (part instanceof Part.Row(List<Part> inner)) {
                parts.addAll(inner);
            } else if (!parts.isEmpty() && isFurther(parts.getLast(), part)) {
                Part.Row further = (Part.Row) ((Part.Repeat) part).part();
                parts.add(new Part.Series(parts.removeLast(), ((Part.Word) further.parts().getFirst()).keyword()));
            } else {
                parts.add(part);
            }
        }
        return parts.size() == 1 ? parts.getFirst() : new Part.Row(parts);
    }

    /** Whether a part is {@code (',' item)*} behind the same item. */
    private static boolean isFurther(Part item, Part part) {
        return part instanceof Part.Repeat(Part.Row(List<Part> further), boolean optional, boolean many) && optional && many
                && further.size() == 2 && further.getFirst() instanceof Part.Word && isSame(item, further.getLast());
    }

    private static boolean isSame(Part one, Part other) {
        if (one instanceof Part.Value value && other instanceof Part.Value further) {
            return value.feature().equals(further.feature()) && value.isReference() == further.isReference()
                    && value.call() != null && further.call() != null && value.call().getRule() == further.call().getRule();
        }
        return one == other;
    }
}
