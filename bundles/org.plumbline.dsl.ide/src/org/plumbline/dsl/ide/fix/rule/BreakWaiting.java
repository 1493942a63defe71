package org.plumbline.dsl.ide.fix.rule;

import java.util.List;
import org.plumbline.dsl.ide.fix.Fix;
import org.plumbline.dsl.ide.fix.FixPlace;
import org.plumbline.dsl.ide.fix.Offer;
import org.plumbline.model.plan.Dependency;

/** Takes out the dependency that closes a circle of actions. */
public final class BreakWaiting implements Fix {

    @Override
    public String code() {
        return "IM-P-004";
    }

    @Override
    public List<Offer> offers(FixPlace place) {
        return place.element(Dependency.class)
                .map(element -> Offer.model("Wait for it no more", place, model -> model.remove(model.own(element)))).stream().toList();
    }
}
