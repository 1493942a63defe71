package org.plumbline.documents.theme.file;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.core.settings.SettingProblem;

/** A theme's file cannot be used. The message names every place in it that must be mended. */
public final class ThemeFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<SettingProblem> problems;

    ThemeFileException(List<SettingProblem> problems) {
        super(problems.stream().map(SettingProblem::text).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of the file. */
    public List<SettingProblem> problems() {
        return problems;
    }
}
