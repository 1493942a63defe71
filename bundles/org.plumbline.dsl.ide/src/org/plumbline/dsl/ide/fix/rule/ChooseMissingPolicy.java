package org.plumbline.dsl.ide.fix.rule;

import java.util.List;
import org.plumbline.dsl.ide.fix.Fix;
import org.plumbline.dsl.ide.fix.FixPlace;
import org.plumbline.dsl.ide.fix.Offer;
import org.plumbline.model.sector.Benchmark;
import org.plumbline.model.sector.MissingPolicy;

/** Offers the ways to treat missing figures. */
public final class ChooseMissingPolicy implements Fix {

    @Override
    public String code() {
        return "IM-S-006";
    }

    @Override
    public List<Offer> offers(FixPlace place) {
        return place.element(Benchmark.class).map(benchmark -> MissingPolicy.VALUES.stream()
                .map(policy -> Offer.model("Write missing figures " + policy.getLiteral(), place, model -> model.own(benchmark).setMissing(policy)))
                .toList()).orElse(List.of());
    }
}
