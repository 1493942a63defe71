package org.plumbline.dsl.ide.fix.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.core.edit.TextEdit;
import org.plumbline.core.project.FreeId;
import org.plumbline.core.project.Names;
import org.plumbline.dsl.ide.fix.Fix;
import org.plumbline.dsl.ide.fix.FixPlace;
import org.plumbline.dsl.ide.fix.Offer;
import org.plumbline.model.core.Identified;

/** Gives an element whose id is taken the next free one; references go on meaning the first bearer. */
public final class RenameToFreeId implements Fix {

    @Override
    public String code() {
        return "IM-C-001";
    }

    @Override
    public List<Offer> offers(FixPlace place) {
        return place.element(Identified.class).filter(element -> element.getId() != null && written(element).equals(place.written()))
                .map(element -> {
                    String free = Names.written(FreeId.after(element.getId(), taken(place)::contains));
                    return Offer.text("Rename to " + free, place, new TextEdit(place.offset(), place.length(), free));
                }).stream().toList();
    }

    private static String written(Identified element) {
        return Names.written(element.getId());
    }

    private static Set<String> taken(FixPlace place) {
        return place.project().allVisible(Identified.class).stream().map(Identified::getId).collect(Collectors.toSet());
    }
}
