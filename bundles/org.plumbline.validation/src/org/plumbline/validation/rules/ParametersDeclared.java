package org.plumbline.validation.rules;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.text.NearestName;
import org.plumbline.model.core.CorePackage;
import org.plumbline.model.core.LString;
import org.plumbline.model.edition.Alteration;
import org.plumbline.model.edition.EditionPackage;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-K-020: what a text inserts is a declared parameter, by its id or its full name; in cards as in what editions change in them. */
public final class ParametersDeclared extends CodedRule<EObject> {

    /** The rule. */
    public ParametersDeclared() {
        super("IM-K-020", Severity.ERROR, EObject.class);
    }

    @Override
    public void check(EObject element, RuleContext context, FindingSink sink) {
        switch (element) {
            case LString text -> check(text.getText(), Place.of(text, CorePackage.Literals.LSTRING__TEXT), context, sink);
            case Alteration change -> check(change.getValue(), Place.of(change, EditionPackage.Literals.ALTERATION__VALUE), context, sink);
            default -> { }
        }
    }

    private static void check(String text, Place place, RuleContext context, FindingSink sink) {
        for (String name : Insertions.in(text)) {
            Insertions insertions = Insertions.of(context);
            if (!insertions.isDeclared(name)) {
                List<String> similar = NearestName.all(name, insertions.names());
                sink.report(place, similar.isEmpty() ? "unknown" : "similar", context.label(Around.identified(place.element())), name,
                        context.oneOf(similar));
            }
        }
    }
}
