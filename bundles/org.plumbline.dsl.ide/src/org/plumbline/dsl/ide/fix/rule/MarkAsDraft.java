package org.plumbline.dsl.ide.fix.rule;

import java.util.List;
import org.plumbline.dsl.ide.fix.Fix;
import org.plumbline.dsl.ide.fix.FixPlace;
import org.plumbline.dsl.ide.fix.Offer;
import org.plumbline.model.core.Lifecycle;
import org.plumbline.model.governance.FrameworkComponent;

/** Marks a component that no initiative carries as a draft. */
public final class MarkAsDraft implements Fix {

    @Override
    public String code() {
        return "IM-G-007";
    }

    @Override
    public List<Offer> offers(FixPlace place) {
        return place.element(FrameworkComponent.class)
                .map(element -> Offer.model("Mark it as a draft", place, model -> model.own(element).setLifecycle(Lifecycle.DRAFT))).stream().toList();
    }
}
