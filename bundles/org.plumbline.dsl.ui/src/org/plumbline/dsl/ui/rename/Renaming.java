package org.plumbline.dsl.ui.rename;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.xtext.resource.XtextResource;
import org.plumbline.core.edit.RefusedEdit;
import org.plumbline.dsl.ide.rename.PlannedRename;
import org.plumbline.dsl.ide.rename.RenameService;
import org.plumbline.dsl.ui.change.Planned;
import org.plumbline.dsl.ui.change.ProjectChange;

/**
 * What a rename would change, or why it cannot be.
 *
 * @param left what it leaves as it is though it should follow, and what to do about it; for the user
 */
record Renaming(Planned planned, List<String> left) {

    /** In the project of a text, or in one that builds upon it. */
    static Renaming of(RenameService service, XtextResource file, int caret, String id) {
        try {
            PlannedRename rename = service.rename(file, caret, id, uri -> null);
            return new Renaming(new Planned(ProjectChange.of(rename.edit(), file), Optional.empty()), rename.left());
        } catch (RefusedEdit e) {
            return new Renaming(new Planned(ProjectChange.none(), Optional.of(e.getMessage())), List.of());
        }
    }

    /** Both; the first refusal counts for itself only. */
    Renaming and(Renaming other) {
        return new Renaming(planned.and(other.planned), Stream.concat(left.stream(), other.left.stream()).distinct().toList());
    }
}
