package org.plumbline.dsl.project;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.UnorderedGroup;
import org.eclipse.xtext.nodemodel.ICompositeNode;

/**
 * Tells by which rules of the grammar a field with a single value can be given twice: those where its assignment stands in a loop, or
 * more than once. Most elements of a project, such as its texts, come from other rules, and need not be looked at.
 */
final class RepeatableFields {

    private final Map<ParserRule, Boolean> known = new ConcurrentHashMap<>();

    /** Whether an element can have such a field; where a rule is not all that makes up its element, it counts as one that can. */
    boolean in(ICompositeNode node) {
        return !(node.getGrammarElement() instanceof RuleCall call && GrammarUtil.containingAssignment(call) != null
                && call.getRule() instanceof ParserRule rule) || known.computeIfAbsent(rule, RepeatableFields::of);
    }

    private static boolean of(ParserRule rule) {
        Set<String> fields = new HashSet<>();
        for (Iterator<EObject> parts = rule.eAllContents(); parts.hasNext();) {
            EObject part = parts.next();
            if (part instanceof Action || part instanceof UnorderedGroup || isOtherRule(part)
                    || part instanceof Assignment field && !GrammarUtil.isMultipleAssignment(field)
                            && (!fields.add(field.getFeature()) || isInLoop(field))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOtherRule(EObject part) {
        return part instanceof RuleCall call && call.getRule() instanceof ParserRule && GrammarUtil.containingAssignment(call) == null;
    }

    private static boolean isInLoop(AbstractElement part) {
        for (EObject around = part; around instanceof AbstractElement element; around = around.eContainer()) {
            if (GrammarUtil.isMultipleCardinality(element)) {
                return true;
            }
        }
        return false;
    }
}
