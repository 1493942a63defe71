package org.plumbline.dsl.ide.fix.rule;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.dsl.ide.fix.Fix;
import org.plumbline.dsl.ide.fix.FixPlace;
import org.plumbline.dsl.ide.fix.Offer;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.EngagementPackage;
import org.plumbline.model.engagement.Score;

/** Swaps a score after treatment with the one without any control. */
public final class SwapScores implements Fix {

    @Override
    public String code() {
        return "IM-E-011";
    }

    @Override
    public List<Offer> offers(FixPlace place) {
        return place.element(Score.class).filter(element -> element.eContainer() instanceof AssessedRisk)
                .map(element -> Offer.model("Swap the two scores", place, model -> swap(model.own(element)))).stream().toList();
    }

    private static void swap(Score after) {
        AssessedRisk risk = (AssessedRisk) after.eContainer();
        EStructuralFeature stage = after.eContainingFeature();
        EStructuralFeature reference = risk.getInherent() == null ? EngagementPackage.Literals.ASSESSED_RISK__CURRENT
                : EngagementPackage.Literals.ASSESSED_RISK__INHERENT;
        Object before = risk.eGet(reference);
        risk.eSet(reference, null);
        risk.eSet(stage, before);
        risk.eSet(reference, after);
    }
}
