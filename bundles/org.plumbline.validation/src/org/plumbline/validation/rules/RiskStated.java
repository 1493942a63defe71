package org.plumbline.validation.rules;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.plumbline.model.catalogue.CataloguePackage;
import org.plumbline.model.catalogue.RiskCard;
import org.plumbline.model.core.LText;
import org.plumbline.validation.FindingSink;
import org.plumbline.validation.Place;
import org.plumbline.validation.RuleContext;
import org.plumbline.validation.Severity;

/** IM-K-006: a risk card says why it can happen, what happens and what follows. An empty text says nothing. */
public final class RiskStated extends CodedRule<RiskCard> {

    private static final List<EReference> PARTS = List.of(CataloguePackage.Literals.RISK_CARD__CAUSE,
            CataloguePackage.Literals.RISK_CARD__EVENT, CataloguePackage.Literals.RISK_CARD__CONSEQUENCE);

    /** The rule. */
    public RiskStated() {
        super("IM-K-006", Severity.INFO, RiskCard.class);
    }

    @Override
    public void check(RiskCard risk, RuleContext context, FindingSink sink) {
        if (Retired.is(risk)) {
            return;
        }
        List<String> missing = new ArrayList<>();
        for (EReference part : PARTS) {
            boolean said = context.texts().in((LText) risk.eGet(part), context.texts().fileLanguage(risk)).isPresent();
            if (!said && !Openly.unstated(risk, context, part.getName())) {
                missing.add(part.getName());
            }
        }
        if (!missing.isEmpty()) {
            sink.report(Place.of(risk), "missing", context.label(risk), String.join(", ", missing));
        }
    }
}
