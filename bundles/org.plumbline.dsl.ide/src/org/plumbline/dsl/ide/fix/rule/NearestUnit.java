package org.plumbline.dsl.ide.fix.rule;

import java.util.List;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.core.text.NearestName;
import org.plumbline.dsl.ide.fix.Fix;
import org.plumbline.dsl.ide.fix.FixPlace;
import org.plumbline.dsl.ide.fix.Offer;

/** Replaces a unit or currency that nobody knows by the nearest ones. */
public final class NearestUnit implements Fix {

    @Override
    public String code() {
        return "IM-C-007";
    }

    @Override
    public List<Offer> offers(FixPlace place) {
        return NearestName.all(place.written(), place.words()).stream()
                .map(word -> Offer.text("Change to " + word, place, new TextEdit(place.offset(), place.length(), word))).toList();
    }
}
