package org.plumbline.dsl.ide.fix.rule;

import java.util.List;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.dsl.ide.fix.Fix;
import org.plumbline.dsl.ide.fix.FixPlace;
import org.plumbline.dsl.ide.fix.Offer;

/** Replaces a name that leads nowhere by the names that come nearest to it. */
public final class NearestReference implements Fix {

    @Override
    public String code() {
        return "IM-C-004";
    }

    @Override
    public List<Offer> offers(FixPlace place) {
        return NearestNames.of(place.words(), place.written()).stream()
                .map(name -> Offer.text("Change to " + name, place, new TextEdit(place.offset(), place.length(), name))).toList();
    }
}
