package org.plumbline.dsl.ide.fix.rule;

import java.util.List;
import org.plumbline.dsl.ide.fix.Fix;
import org.plumbline.dsl.ide.fix.FixPlace;
import org.plumbline.dsl.ide.fix.Offer;
import org.plumbline.model.results.Direction;
import org.plumbline.model.results.Indicator;

/** Turns the direction of an indicator round, where its targets lie on the other side of the baseline. */
public final class TurnDirection implements Fix {

    @Override
    public String code() {
        return "IM-R-004";
    }

    @Override
    public List<Offer> offers(FixPlace place) {
        return place.element(Indicator.class)
                .map(element -> Offer.model("Turn the direction round", place, model -> model.own(element).setDirection(
                        element.getDirection() == Direction.RISE ? Direction.FALL : Direction.RISE))).stream().toList();
    }
}
