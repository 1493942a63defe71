package org.plumbline.workspace;

import java.nio.file.Path;
import java.util.List;
import org.plumbline.documents.theme.file.ThemeReader;
import org.plumbline.dsl.ide.workspace.FolderCheck;
import org.plumbline.dsl.project.Problem;

/** Finds what is wrong with the look of the documents of a project. */
final class ThemeCheck implements FolderCheck {

    private final ThemeReader reader = new ThemeReader();

    @Override
    public List<Problem> check(Path folder) {
        return reader.problems(folder).stream().map(Problem::of).toList();
    }
}
