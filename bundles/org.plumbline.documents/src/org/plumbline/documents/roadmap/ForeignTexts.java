package org.plumbline.documents.roadmap;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.documents.model.BlockTree;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Section;

/** Finds out which other languages than its own a document shows texts in. */
final class ForeignTexts {

    /** The tags of the languages that some text in these sections is marked with, in the order of the text. */
    Set<String> in(List<Section> sections) {
        Set<String> found = new LinkedHashSet<>();
        new BlockTree(section -> { }, block -> { }, inline -> {
            if (inline instanceof Inline.Isolate isolate) {
                isolate.language().ifPresent(found::add);
            }
        }).walk(Documents.of(sections));
        return found;
    }
}
