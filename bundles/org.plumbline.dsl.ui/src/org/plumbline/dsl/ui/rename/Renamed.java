package org.plumbline.dsl.ui.rename;

import java.util.Optional;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.dsl.ide.rename.RenameService;

/**
 * What would be renamed at a caret.
 *
 * @param id as it is written there; empty when nothing can be renamed
 * @param refusal why nothing can be renamed, in the words for the user
 */
record Renamed(String id, Optional<String> refusal) {

    static Renamed at(RenameService service, XtextResource file, int caret) {
        try {
            return new Renamed(service.prepare(file, caret).getPlaceholder(), Optional.empty());
        } catch (RefusedEdit e) {
            return new Renamed("", Optional.of(e.getMessage()));
        }
    }
}
