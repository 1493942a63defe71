package org.plumbline.cli.check;

import java.nio.file.Path;
import java.util.List;
import org.plumbline.cli.files.Inputs;
import org.plumbline.documents.theme.file.ThemeReader;
import org.plumbline.dsl.project.Problem;

/** Tells what is wrong with the look of the documents of projects. */
public final class ThemeChecks {

    private final ThemeReader reader = new ThemeReader();

    /** The problems in the themes of the projects that the user named. */
    public List<Problem> check(Inputs inputs) {
        return inputs.projects().stream().flatMap(files -> files.folder().stream()).flatMap(folder -> check(folder).stream()).toList();
    }

    /** The problems in the theme of a project. */
    public List<Problem> check(Path folder) {
        return reader.problems(folder).stream().map(Problem::of).toList();
    }
}
