package org.plumbline.dsl.ide.fix.rule;

import java.util.List;
import org.plumbline.dsl.ide.fix.Fix;
import org.plumbline.dsl.ide.fix.FixPlace;
import org.plumbline.dsl.ide.fix.Offer;
import org.plumbline.model.engagement.AssessedRisk;
import org.plumbline.model.engagement.Treatment;

/** Decides that a risk above the appetite is mitigated. */
public final class MitigateRisk implements Fix {

    @Override
    public String code() {
        return "IM-E-013";
    }

    @Override
    public List<Offer> offers(FixPlace place) {
        return place.element(AssessedRisk.class)
                .map(element -> Offer.model("Write treatment mitigate", place, model -> model.own(element).setTreatment(Treatment.MITIGATE))).stream().toList();
    }
}
