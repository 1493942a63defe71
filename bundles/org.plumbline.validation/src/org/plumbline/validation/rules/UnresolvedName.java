package org.plumbline.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.plumbline.core.text.NearestName;
import org.plumbline.validation.RuleContext;

/**
 * A name in a reference that leads nowhere.
 *
 * @param reference the reference
 * @param written the name as its author wrote it, in full or in a short form
 */
record UnresolvedName(EReference reference, String written) {

    /** The type of element that is wanted. */
    EClass type() {
        return reference.getEReferenceType();
    }

    /** The full names of the elements of the wanted type that the name may stand for. */
    List<String> meanings(RuleContext context) {
        return fullNames(written, context);
    }

    /** An element of another type that bears the name. */
    Optional<? extends EObject> ofOtherKind(RuleContext context) {
        return ShortForms.of(context).elements(written).stream().filter(element -> !wanted(element)).findFirst();
    }

    /** The nearest names of elements of the wanted type: in their short form where that has one meaning, else in full. */
    List<String> similar(RuleContext context) {
        ShortForms all = ShortForms.of(context);
        List<String> near = all.forms().stream()
                .filter(form -> !form.equals(written) && Math.abs(form.length() - written.length()) <= NearestName.MOST_SLIPS)
                .filter(form -> all.elements(form).stream().anyMatch(this::wanted)).toList();
        return NearestName.all(written, near).stream().flatMap(form -> {
            List<String> meanings = fullNames(form, context);
            return meanings.size() == 1 ? Stream.of(form) : meanings.stream();
        }).limit(NearestName.MOST_NAMES).toList();
    }

    private List<String> fullNames(String form, RuleContext context) {
        return ShortForms.of(context).elements(form).stream().filter(this::wanted)
                .flatMap(element -> context.names().name(element).stream())
                .distinct().sorted().toList();
    }

    private boolean wanted(EObject element) {
        return type().isSuperTypeOf(element.eClass());
    }
}
