package org.plumbline.documents.theme.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tomlj.TomlPosition;

/** Collects what is wrong with one file, so that its author hears of everything at once. */
final class Problems {

    private final Path file;
    private final List<ThemeProblem> found = new ArrayList<>();

    Problems(Path file) {
        this.file = file;
    }

    void add(TomlPosition position, String message, String remedy) {
        found.add(new ThemeProblem(file, position.line(), position.column(), message, remedy));
    }

    void addOfFile(String message, String remedy) {
        found.add(new ThemeProblem(file, 1, 1, message, remedy));
    }

    void throwIfAny() throws ThemeFileException {
        if (!found.isEmpty()) {
            throw new ThemeFileException(found.stream()
                    .sorted(Comparator.comparingInt(ThemeProblem::line).thenComparingInt(ThemeProblem::column)).toList());
        }
    }
}
