package org.plumbline.core.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.core.source.Position;
import org.tomlj.TomlPosition;

/** Collects what is wrong with one file of settings, so that its author hears of everything at once. */
public final class SettingProblems {

    private static final Comparator<SettingProblem> IN_TEXT =
            Comparator.comparingInt(SettingProblem::line).thenComparingInt(SettingProblem::column);

    private final String file;
    private final List<SettingProblem> found = new ArrayList<>();
    private List<String> lines = List.of();

    /** @param file what the file is called in messages */
    public SettingProblems(String file) {
        this.file = file;
    }

    /** The text that positions count in from now on. */
    void in(String text) {
        lines = text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    /** The rest of a line from a place in it. */
    Position position(TomlPosition place) {
        int line = Math.max(1, place == null ? 1 : place.line());
        int column = Math.max(1, place == null ? 1 : place.column());
        if (line > lines.size()) {
            return new Position(file, line, column, lines.stream().mapToInt(each -> each.length() + 1).sum(), 0);
        }
        int before = lines.subList(0, line - 1).stream().mapToInt(each -> each.length() + 1).sum();
        String text = lines.get(line - 1);
        // the parser counts characters, a position UTF-16 units
        int skipped = text.offsetByCodePoints(0, Math.min(column - 1, text.codePointCount(0, text.length())));
        return new Position(file, line, skipped + 1, before + skipped, text.substring(skipped).stripTrailing().length());
    }

    /** Notes a problem at a place. */
    public void add(Position position, String message, String remedy) {
        found.add(new SettingProblem(position, message, remedy));
    }

    /** Notes a problem of the file as a whole. */
    public void addOfFile(String message, String remedy) {
        add(position(null), message, remedy);
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Everything that was found, in the order of the text. */
    public List<SettingProblem> all() {
        return found.stream().sorted(IN_TEXT).toList();
    }
}
