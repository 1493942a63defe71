package org.plumbline.documents.theme.file;

import java.util.List;
import java.util.stream.Collectors;

/** A theme's file cannot be used. The message names every place in it that must be mended. */
public final class ThemeFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<ThemeProblem> problems;

    ThemeFileException(List<ThemeProblem> problems) {
        super(problems.stream().map(ThemeProblem::text).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of the file. */
    public List<ThemeProblem> problems() {
        return problems;
    }
}
