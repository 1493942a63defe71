package org.plumbline.dsl.ide.navigation;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.dsl.ide.text.TextPositions;

/** Marks all mentions of the element at the caret, in the same file: written where it gets its id, read elsewhere. */
public final class HighlightService {

    @Inject
    private MentionFinder mentions;

    /** What to mark, in the order of the text. */
    public List<DocumentHighlight> at(XtextResource file, int caret) {
        TextPositions positions = TextPositions.of(file);
        return mentions.at(file, caret).map(found -> mentions.of(found.element(), file).stream()
                .map(mention -> new DocumentHighlight(
                        positions.range(mention.written().offset(), mention.written().written().length()), kind(mention))).toList())
                .orElse(List.of());
    }

    private static DocumentHighlightKind kind(Mention mention) {
        return mention.kind() == Mention.Kind.DECLARATION ? DocumentHighlightKind.Write : DocumentHighlightKind.Read;
    }
}
