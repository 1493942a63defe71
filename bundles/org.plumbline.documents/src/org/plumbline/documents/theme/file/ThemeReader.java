package org.plumbline.documents.theme.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.documents.theme.Theme;
import org.plumbline.documents.theme.ThemeColors;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/**
 * Reads a theme from a file in TOML 1.0. Pictures and fonts are taken from the folder of that file only; nothing is fetched. What
 * the file does not say is as in the standard look.
 */
public final class ThemeReader {

    /** The name of a project's theme, in the project's folder. */
    public static final String FILE_NAME = "theme.toml";

    private static final long MOST_BYTES = 64L << 10;

    /** The theme of a project; the standard look where it has none. */
    public Theme ofProject(Path folder) throws ThemeFileException {
        Path file = folder.resolve(FILE_NAME);
        return Files.exists(file) ? read(file) : Theme.standard();
    }

    /**
     * The theme of a file.
     *
     * @throws ThemeFileException with everything that must be mended
     */
    public Theme read(Path file) throws ThemeFileException {
        Problems problems = new Problems(file);
        Optional<TomlParseResult> toml = parsed(file, problems);
        problems.throwIfAny();
        Theme theme = theme(new ThemeTable(toml.orElseThrow(), problems), new ThemeFolder(file.toAbsolutePath().getParent()));
        problems.throwIfAny();
        return theme;
    }

    private static Theme theme(ThemeTable table, ThemeFolder folder) {
        table.allow(List.of("logo", "colors", "fonts", "page"));
        ThemeColors colors = new ColorSettings(table.table("colors")).read();
        PageSettings page = new PageSettings(table.table("page"));
        return new Theme(new LogoSettings(table.table("logo"), folder).read(), colors,
                new FontSettings(table.table("fonts"), folder).read(), page.running(), page.paper());
    }

    private static Optional<TomlParseResult> parsed(Path file, Problems problems) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                problems.addOfFile("This is too long for a theme.", "A theme has a few lines; see the manual.");
                return Optional.empty();
            }
            TomlParseResult toml = Toml.parse(Files.readString(file));
            toml.errors().forEach(error -> problems.add(error.position(), sentence(error.getMessage()), "Write settings like accent = \"#1f5f8b\"."));
            return Optional.of(toml);
        } catch (CharacterCodingException e) {
            problems.addOfFile("The file is not written in UTF-8.", "Save it in UTF-8.");
        } catch (IOException e) {
            problems.addOfFile("The file cannot be read: " + e.getClass().getSimpleName() + ".", "See whether it is there and you may read it.");
        } catch (StackOverflowError e) {
            problems.addOfFile("Brackets are nested too deeply.", "A theme needs none within others.");
        }
        return Optional.empty();
    }

    private static String sentence(String message) {
        return message.endsWith(".") ? message : message + ".";
    }
}
