package org.plumbline.validation.rules;

import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.Justification;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-C-015: a justification says why; without a reason it justifies nothing. */
public final class ReasonedJustification extends CodedRule<Justification> {

    /** The rule. */
    public ReasonedJustification() {
        super("IM-C-015", Severity.WARNING, Justification.class);
    }

    @Override
    public boolean judgesFindings() {
        return true;
    }

    @Override
    public void check(Justification justification, RuleContext context, FindingSink sink) {
        if (justification.getRule() != null && !context.isReasoned(justification)) {
            sink.report(Place.of(justification, CorePackage.Literals.JUSTIFICATION__RULE), "none", context.label(justification.eContainer()),
                    justification.getRule());
        }
    }
}
