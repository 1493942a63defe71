package org.plumbline.dsl.ide.signature;

import java.util.List;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.RuleCall;

/**
 * A word or value of a form.
 *
 * @param start where it begins in the form
 * @param end where it ends
 * @param element the keyword or the call of the value's rule
 * @param path the calls that lead to it, outermost first
 */
record FormPart(int start, int end, AbstractElement element, List<RuleCall> path) {
}
