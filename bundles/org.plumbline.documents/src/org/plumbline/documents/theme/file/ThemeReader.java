package org.plumbline.documents.theme.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.settings.SettingFile;
import org.plumbline.core.settings.SettingProblem;
import org.plumbline.core.settings.SettingProblems;
import org.plumbline.documents.theme.Theme;
import org.plumbline.documents.theme.ThemeColors;

/**
 * Reads a theme from a file in TOML 1.0. Pictures and fonts are taken from the folder of that file only; nothing is fetched. What
 * the file does not say is as in the standard look.
 */
public final class ThemeReader {

    /** The name of a project's theme, in the project's folder. */
    public static final String FILE_NAME = "theme.toml";

    private static final SettingFile TOML = new SettingFile("a theme", "accent = \"#1f5f8b\"");

    /** The theme of a project; the standard look where it has none. */
    public Theme ofProject(Path folder) throws ThemeFileException {
        Path file = folder.resolve(FILE_NAME);
        return Files.exists(file) ? read(file) : Theme.standard();
    }

    /** What must be mended in the theme of a project. */
    public List<SettingProblem> problems(Path folder) {
        try {
            ofProject(folder);
            return List.of();
        } catch (ThemeFileException e) {
            return e.problems();
        }
    }

    /**
     * The theme of a file.
     *
     * @throws ThemeFileException with everything that must be mended
     */
    public Theme read(Path file) throws ThemeFileException {
        SettingProblems problems = new SettingProblems(file.toString());
        Optional<Theme> theme = TOML.read(file, problems)
                .map(settings -> theme(new ThemeTable(settings), new ThemeFolder(file.toAbsolutePath().getParent())));
        if (theme.isEmpty() || !problems.isEmpty()) {
            throw new ThemeFileException(problems.all());
        }
        return theme.get();
    }

    private static Theme theme(ThemeTable table, ThemeFolder folder) {
        table.allow(List.of("logo", "colors", "fonts", "page"));
        ThemeColors colors = new ColorSettings(table.table("colors")).read();
        PageSettings page = new PageSettings(table.table("page"));
        return new Theme(new LogoSettings(table.table("logo"), folder).read(), colors,
                new FontSettings(table.table("fonts"), folder).read(), page.running(), page.paper());
    }
}
