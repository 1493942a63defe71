package org.plumbline.validation.rules;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.Unspecified;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/**
 * IM-C-013: what a source does not state stays open only with a reason. Where the field is filled in all the same, the reason tells why; a
 * field that takes several values may be filled in part.
 */
public final class OpenFields extends CodedRule<Unspecified> {

    /** The rule. */
    public OpenFields() {
        super("IM-C-013", Severity.INFO, Unspecified.class);
    }

    @Override
    public void check(Unspecified open, RuleContext context, FindingSink sink) {
        if (open.eContainer() == null) {
            return;
        }
        boolean reasoned = open.getReason() != null
                && context.texts().in(open.getReason(), context.texts().fileLanguage(open)).isPresent();
        for (int index = 0; index < open.getFeatures().size(); index++) {
            String field = open.getFeatures().get(index);
            Place place = Place.of(open, CorePackage.Literals.UNSPECIFIED__FEATURES, index);
            if (field != null && !reasoned) {
                sink.report(place, isGiven(open.eContainer(), field, context) ? "given" : "open", context.label(open.eContainer()), field);
            }
        }
    }

    private static boolean isGiven(EObject element, String field, RuleContext context) {
        return Openly.field(element.eClass(), field, context).filter(feature -> !feature.isMany() && element.eIsSet(feature)).isPresent();
    }
}
