package org.plumbline.documents.roadmap;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.ListBlock;
import org.plumbline.model.core.Identified;

/** Names several things in a sentence or a list, the first ones of them where they are too many to be read. */
final class Listing {

    private static final int IN_A_SENTENCE = 15;
    private static final int IN_A_LIST = 12;

    private final Wording words;
    private final Anchors anchors;

    Listing(Roadmap roadmap) {
        this.words = roadmap.words();
        this.anchors = roadmap.anchors();
    }

    /** The ids of elements, each a link to its place. */
    List<Inline> ids(List<? extends Identified> elements) {
        List<List<Inline>> shown = new ArrayList<>(elements.stream().limit(elements.size() <= IN_A_SENTENCE ? IN_A_SENTENCE : IN_A_SENTENCE - 1)
                .<List<Inline>>map(element -> List.of(anchors.link(element))).toList());
        more(elements.size(), shown);
        return words.list(shown);
    }

    /** Things as items with bullets. */
    ListBlock bullets(List<List<Inline>> items) {
        List<List<Inline>> shown = new ArrayList<>(items.subList(0, items.size() <= IN_A_LIST ? items.size() : IN_A_LIST - 1));
        more(items.size(), shown);
        return ListBlock.bullets(shown);
    }

    private void more(int all, List<List<Inline>> shown) {
        if (shown.size() < all) {
            shown.add(words.fillCount("list.more", all - shown.size()));
        }
    }
}
