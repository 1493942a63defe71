package org.plumbline.dsl.ui.rename;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.dsl.ide.navigation.HighlightService;
import org.plumbline.dsl.ide.rename.RenameService;
import org.plumbline.dsl.ui.link.TextLinks;

/**
 * What would be renamed at a caret.
 *
 * @param id as it is written there; empty when nothing can be renamed
 * @param mentions of the element in the same text, its declaration included
 * @param refusal why nothing can be renamed, in the words for the user
 */
record Renamed(String id, List<Range> mentions, Optional<String> refusal) {

    static Renamed at(RenameService service, XtextResource file, int caret) {
        try {
            String id = service.prepare(file, caret).getPlaceholder();
            return new Renamed(id, TextLinks.ofWorkbench().service(HighlightService.class).at(file, caret).stream()
                    .map(mention -> mention.getRange()).toList(), Optional.empty());
        } catch (RefusedEdit e) {
            return new Renamed("", List.of(), Optional.of(e.getMessage()));
        }
    }
}
