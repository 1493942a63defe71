package org.plumbline.dsl.ide.fix.rule;

import java.util.List;
import org.plumbline.dsl.ide.fix.Fix;
import org.plumbline.dsl.ide.fix.FixPlace;
import org.plumbline.dsl.ide.fix.Offer;
import org.plumbline.model.engagement.Choice;
import org.plumbline.model.engagement.ToolSelection;

/** Rejects a tool that helps against none of the risks. */
public final class RejectTool implements Fix {

    @Override
    public String code() {
        return "IM-E-016";
    }

    @Override
    public List<Offer> offers(FixPlace place) {
        return place.element(ToolSelection.class)
                .map(element -> Offer.model("Reject the tool", place, model -> model.own(element).setChoice(Choice.REJECTED))).stream().toList();
    }
}
