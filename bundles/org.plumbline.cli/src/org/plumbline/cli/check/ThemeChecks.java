package org.plumbline.cli.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.cli.files.Inputs;
import org.plumbline.documents.theme.file.ThemeFileException;
import org.plumbline.documents.theme.file.ThemeReader;
import org.plumbline.dsl.project.Problem;

/** Tells what is wrong with the look of the documents of projects. */
public final class ThemeChecks {

    private final ThemeReader reader = new ThemeReader();

    /** The problems in the themes of the projects that the user named. */
    public List<Problem> check(Inputs inputs) {
        List<Problem> problems = new ArrayList<>();
        for (Path folder : inputs.projects().stream().flatMap(files -> files.folder().stream()).toList()) {
            try {
                reader.ofProject(folder);
            } catch (ThemeFileException e) {
                e.problems().forEach(problem -> problems.add(Problem.of(problem)));
            }
        }
        return problems;
    }
}
