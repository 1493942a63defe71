package org.plumbline.dsl.ide.fix.rule;

import java.util.List;
import org.plumbline.dsl.ide.fix.Fix;
import org.plumbline.dsl.ide.fix.FixPlace;
import org.plumbline.dsl.ide.fix.Offer;
import org.plumbline.model.core.Justification;

/** Takes out a justification that justifies nothing. */
public final class RemoveJustification implements Fix {

    @Override
    public String code() {
        return "IM-C-016";
    }

    @Override
    public List<Offer> offers(FixPlace place) {
        return place.element(Justification.class)
                .map(element -> Offer.model("Take the justification out", place, model -> model.remove(model.own(element)))).stream().toList();
    }
}
