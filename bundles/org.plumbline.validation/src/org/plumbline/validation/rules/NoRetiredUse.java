package org.plumbline.validation.rules;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.plumbline.core.project.Resolved;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.Identified;
import org.plumbline.model.edition.EditionPackage;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Ids;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-C-010: nothing refers to what is deprecated or withdrawn. What is retired itself may, and so may what says that it is replaced, or
 * left out of an edition.
 */
public final class NoRetiredUse extends CodedRule<EObject> {

    /** Whether anything is retired in the project and what it builds upon; mostly nothing is. */
    private record AnyRetired(boolean known) {
    }

    /** The rule. */
    public NoRetiredUse() {
        super("IM-C-010", Severity.WARNING, EObject.class);
    }

    @Override
    public void check(EObject element, RuleContext context, FindingSink sink) {
        boolean any = context.derived(AnyRetired.class,
                all -> new AnyRetired(all.index().allVisible(Identified.class).stream().anyMatch(Retired::is))).known();
        if (!any || mayUse(element)) {
            return;
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            boolean judged = !reference.isContainment() && !reference.isContainer() && !reference.isDerived()
                    && reference != CorePackage.Literals.IDENTIFIED__REPLACED_BY && element.eIsSet(reference);
            List<?> targets = !judged ? List.of() : element.eGet(reference) instanceof List<?> many ? many : List.of(element.eGet(reference));
            for (int index = 0; index < targets.size(); index++) {
                if (targets.get(index) instanceof Identified target && !target.eIsProxy() && Retired.is(target)) {
                    report(target, Place.of(element, reference, index), context, sink);
                }
            }
        }
    }

    private static void report(Identified target, Place place, RuleContext context, FindingSink sink) {
        String label = context.label(place.element());
        String state = target.getLifecycle().getLiteral();
        Optional<Identified> better = Resolved.one(target.getReplacedBy()).filter(known -> !Retired.is(known));
        sink.report(place, better.isPresent() ? "replaced" : "retired", label, context.label(target), state,
                better.map(context::label).orElse(""), Ids.of(target));
    }

    private static boolean mayUse(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Identified known && Retired.is(known) || at.eContainingFeature() == EditionPackage.Literals.IMPORT__EXCLUDE) {
                return true;
            }
        }
        return false;
    }
}
