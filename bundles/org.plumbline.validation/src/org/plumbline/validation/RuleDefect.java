package org.plumbline.validation;

import org.eclipse.emf.ecore.EObject;

/**
 * A rule that failed on an element.
 *
 * @param rule the rule
 * @param element the element that it looked at
 * @param cause what it threw
 */
public record RuleDefect(Rule<?> rule, EObject element, RuntimeException cause) {
}
