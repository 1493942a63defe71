package org.plumbline.dsl.ide.fix.rule;

import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.dsl.ide.fix.Fix;
import org.plumbline.dsl.ide.fix.FixPlace;
import org.plumbline.dsl.ide.fix.Offer;
import org.plumbline.model.plan.Initiative;
import org.plumbline.model.results.Result;
import org.plumbline.model.results.ResultKind;

/** Offers the initiatives that may lead to an output, and the outputs that may lead to an outcome. */
public final class ChooseContributor implements Fix {

    private static final int MOST = 8;

    @Override
    public String code() {
        return "IM-R-010";
    }

    @Override
    public List<Offer> offers(FixPlace place) {
        return place.element(Result.class).map(result -> result.getKind() == ResultKind.OUTPUT
                ? offers(place, result, Initiative.class, initiative -> initiative.getContributesTo())
                : offers(place, result, Result.class, output -> output.getContributesTo())).orElse(List.of());
    }

    private static <T extends EObject> List<Offer> offers(FixPlace place, Result result, Class<T> type, Function<T, List<Result>> list) {
        return place.project().all(type).stream().filter(each -> !(each instanceof Result other) || other.getKind() == ResultKind.OUTPUT)
                .limit(MOST).map(each -> Offer.model("Let " + place.label(each) + " contribute to it", place,
                        model -> list.apply(model.own(each)).add(model.own(result)))).toList();
    }
}
