package org.plumbline.dsl.ide.fix.rule;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.nodemodel.INode;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.dsl.ide.fix.Fix;
import org.plumbline.dsl.ide.fix.FixPlace;
import org.plumbline.dsl.ide.fix.Offer;
import org.plumbline.dsl.ide.fix.Statement;

/** Keeps the first or the last of the values of a field that is given twice. */
public final class KeepOneField implements Fix {

    @Override
    public String code() {
        return "IM-C-014";
    }

    @Override
    public List<Offer> offers(FixPlace place) {
        List<Offer> offers = new ArrayList<>();
        place.value().map(Statement::values).filter(values -> values.size() > 1).ifPresent(values -> {
            add(offers, "Keep the first one", values.subList(1, values.size()), place);
            add(offers, "Keep the last one", values.subList(0, values.size() - 1), place);
        });
        return offers;
    }

    private static void add(List<Offer> offers, String title, List<INode> gone, FixPlace place) {
        TextEdit[] edits = gone.stream().flatMap(value -> Statement.around(value).stream()).distinct().map(Statement::removal)
                .toArray(TextEdit[]::new);
        if (edits.length == gone.size()) {
            offers.add(Offer.text(title, place, edits));
        }
    }
}
