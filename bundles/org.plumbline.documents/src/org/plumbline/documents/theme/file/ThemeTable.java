package org.plumbline.documents.theme.file;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plumbline.core.text.NearestName;
import org.plumbline.drawing.Color;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** One table of the theme's file: gives values of the kind that is wanted, and notes every other one as a problem. */
final class ThemeTable {

    private final TomlTable table;
    private final Problems problems;

    ThemeTable(TomlTable table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    /** A table within this one; an empty one where there is none. */
    ThemeTable table(String key) {
        if (has(key) && !(value(key) instanceof TomlTable)) {
            problem(key, key + " is a group of its own.", "Write [" + key + "] on a line, and its settings below.");
        }
        return new ThemeTable(value(key) instanceof TomlTable inner ? inner : org.tomlj.Toml.parse(""), problems);
    }

    /** Notes every key that has no meaning here. */
    void allow(List<String> keys) {
        for (String key : table.keySet()) {
            if (!keys.contains(key)) {
                problem(key, "There is no setting " + key + " here.", NearestName.to(key, keys).map(near -> "Is " + near + " meant?")
                        .orElseGet(() -> "Settings: " + String.join(", ", keys) + "."));
            }
        }
    }

    boolean has(String key) {
        return value(key) != null;
    }

    Object value(String key) {
        return table.get(List.of(key));
    }

    Optional<String> text(String key) {
        if (value(key) instanceof String text) {
            return Optional.of(text.strip());
        }
        if (has(key)) {
            problem(key, key + " is a text.", "Write it in quotes: " + key + " = \"…\"");
        }
        return Optional.empty();
    }

    OptionalDouble number(String key, double least, double most) {
        if (value(key) instanceof Number number && number.doubleValue() >= least && number.doubleValue() <= most) {
            return OptionalDouble.of(number.doubleValue());
        }
        if (has(key)) {
            problem(key, key + " is a number from " + plain(least) + " to " + plain(most) + ".", "Write, for example, " + key + " = "
                    + plain(least));
        }
        return OptionalDouble.empty();
    }

    Optional<Color> color(String key) {
        Optional<String> text = text(key);
        Optional<Color> color = text.flatMap(Color::parse);
        if (text.isPresent() && color.isEmpty()) {
            problem(key, "'" + text.get() + "' is no colour.", "Write # and six digits or letters up to f, for example " + key + " = \"#1f5f8b\"");
        }
        return color;
    }

    void problem(String key, String message, String remedy) {
        TomlPosition position = table.inputPositionOf(List.of(key));
        problems.add(position == null ? TomlPosition.positionAt(1, 1) : position, message, remedy);
    }

    private static String plain(double number) {
        return Long.toString(Math.round(number));
    }
}
