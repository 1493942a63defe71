package org.plumbline.dsl.ide.fix.rule;

import java.util.List;
import org.plumbline.dsl.ide.fix.Fix;
import org.plumbline.dsl.ide.fix.FixPlace;
import org.plumbline.dsl.ide.fix.Offer;
import org.plumbline.model.results.Measurement;

/** Takes out the later of two figures for one period. */
public final class KeepOneFigure implements Fix {

    @Override
    public String code() {
        return "IM-R-006";
    }

    @Override
    public List<Offer> offers(FixPlace place) {
        return place.element(Measurement.class)
                .map(element -> Offer.model("Keep the first one", place, model -> model.remove(model.own(element)))).stream().toList();
    }
}
