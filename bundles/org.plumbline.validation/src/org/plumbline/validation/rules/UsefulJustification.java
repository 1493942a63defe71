package org.plumbline.validation.rules;

import java.util.List;
import org.plumbline.core.text.NearestName;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.Justification;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-C-016: a justification names a rule that finds something in its element. */
public final class UsefulJustification extends CodedRule<Justification> {

    /** The rule. */
    public UsefulJustification() {
        super("IM-C-016", Severity.WARNING, Justification.class);
    }

    @Override
    public boolean judgesFindings() {
        return true;
    }

    @Override
    public void check(Justification justification, RuleContext context, FindingSink sink) {
        String code = justification.getRule();
        if (code == null) {
            return;
        }
        Place place = Place.of(justification, CorePackage.Literals.JUSTIFICATION__RULE);
        String label = context.label(justification.eContainer());
        if (!context.codes().contains(code)) {
            List<String> near = NearestName.all(code, context.codes().stream().sorted().toList());
            sink.report(place, near.isEmpty() ? "unknown" : "unknown-similar", label, code, context.oneOf(near));
        } else if (context.isReasoned(justification) && !context.isUsed(justification)) {
            sink.report(place, "unused", label, code);
        }
    }
}
