package org.plumbline.validation;

import org.eclipse.emf.ecore.EObject;

/**
 * One thing that must hold for every element of a type. A rule keeps no state: whatever it works out once for a whole model it
 * asks of {@link RuleContext#derived}. Its words (title, explanation, source, messages, remedies) lie apart in {@link RuleTexts}.
 *
 * @param <T> the type of element that it looks at
 */
public interface Rule<T extends EObject> {

    /** The code, for example IM-P-003; it never changes its meaning. */
    String code();

    /** How grave a finding is unless somebody decides otherwise. */
    Severity severity();

    /** The type of element that it looks at, subtypes included. */
    Class<T> type();

    /** Whether it judges what the other rules found; such a rule looks at the elements after them. */
    default boolean judgesFindings() {
        return false;
    }

    /** Looks at one element; called once for each. References to nothing come as proxies, and half-written text as null. */
    void check(T element, RuleContext context, FindingSink sink);
}
