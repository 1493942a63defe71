package org.plumbline.dsl.ide.fix.rule;

import java.util.List;
import java.util.Locale;
import org.plumbline.dsl.ide.fix.Fix;
import org.plumbline.dsl.ide.fix.FixPlace;
import org.plumbline.dsl.ide.fix.Offer;
import org.plumbline.model.core.CoreFactory;
import org.plumbline.model.core.LString;
import org.plumbline.model.core.LText;
import org.plumbline.model.core.Named;

/** Names an element that has an id only. */
public final class NameFromId implements Fix {

    @Override
    public String code() {
        return "IM-C-003";
    }

    @Override
    public List<Offer> offers(FixPlace place) {
        return place.element(Named.class).filter(element -> element.getName() == null && element.getId() != null)
                .map(element -> Offer.model("Name it “" + name(element.getId()) + "”", place,
                        model -> model.own(element).setName(text(name(element.getId()))))).stream().toList();
    }

    /** An id with a number, such as OPS-03, is no word: it is the name as it stands. */
    private static String name(String id) {
        return id.matches(".*\\d.*") ? id : id.charAt(0) + id.substring(1).replace('-', ' ').toLowerCase(Locale.ROOT);
    }

    private static LText text(String words) {
        LString entry = CoreFactory.eINSTANCE.createLString();
        entry.setText(words);
        LText text = CoreFactory.eINSTANCE.createLText();
        text.getEntries().add(entry);
        return text;
    }
}
