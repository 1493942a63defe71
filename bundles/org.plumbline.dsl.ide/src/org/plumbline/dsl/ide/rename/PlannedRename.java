package org.plumbline.dsl.ide.rename;

import java.util.List;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.plumbline.diagram.format.Problem;

/**
 * What a rename changes.
 *
 * @param edit of all files
 * @param left what it would have to change but cannot, such as places of a diagram that nobody can read, and what to do about it: each in
 *     the words for the user
 */
public record PlannedRename(WorkspaceEdit edit, List<String> left) {

    public PlannedRename {
        left = List.copyOf(left);
    }

    static PlannedRename of(WorkspaceEdit edit, Layouts.Following layouts) {
        return new PlannedRename(edit, layouts.left().stream().map(PlannedRename::words).toList());
    }

    private static String words(Problem problem) {
        return problem.message() + " " + problem.remedy();
    }
}
