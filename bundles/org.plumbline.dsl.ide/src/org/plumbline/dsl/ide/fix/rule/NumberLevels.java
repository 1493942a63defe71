package org.plumbline.dsl.ide.fix.rule;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.dsl.ide.fix.Fix;
import org.plumbline.dsl.ide.fix.FixPlace;
import org.plumbline.dsl.ide.fix.Offer;
import org.plumbline.model.method.MethodPackage;
import org.plumbline.model.method.Scale;

/** Numbers the levels of a scale from 1 on, where their values do not rise. */
public final class NumberLevels implements Fix {

    @Override
    public String code() {
        return "IM-K-015";
    }

    @Override
    public List<Offer> offers(FixPlace place) {
        return place.element(Scale.class).filter(scale -> place.field().filter(field -> field == MethodPackage.Literals.SCALE_LEVEL__VALUE).isPresent())
                .map(scale -> Offer.model("Number the levels from 1 to " + scale.getLevels().size(), place, model -> number(model.own(scale))))
                .stream().toList();
    }

    private static void number(Scale scale) {
        for (int i = 0; i < scale.getLevels().size(); i++) {
            scale.getLevels().get(i).setValue(BigDecimal.valueOf(i + 1L));
        }
    }
}
