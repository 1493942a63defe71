package org.plumbline.documents.roadmap;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.plumbline.documents.model.BlockTree;
import org.plumbline.documents.model.Inline;
import org.plumbline.documents.model.Section;

/** Finds out whether a document shows texts in another language than its own. */
final class ForeignTexts {

    /** Whether some text in these sections is marked with a language. */
    boolean in(List<Section> sections) {
        AtomicBoolean found = new AtomicBoolean();
        new BlockTree(section -> { }, block -> { }, inline -> {
            if (inline instanceof Inline.Isolate isolate && isolate.language().isPresent()) {
                found.set(true);
            }
        }).walk(Documents.of(sections));
        return found.get();
    }
}
