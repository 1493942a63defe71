package org.plumbline.core.settings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.plumbline.core.source.Position;
import org.plumbline.core.text.NearestName;
import org.tomlj.Toml;
import org.tomlj.TomlTable;

/** One table of a file of settings: gives values of the kind that is wanted, and notes every other one as a problem. */
public final class SettingTable {

    private final TomlTable table;
    private final SettingProblems problems;

    SettingTable(TomlTable table, SettingProblems problems) {
        this.table = table;
        this.problems = problems;
    }

    /** A table within this one; an empty one where there is none. */
    public SettingTable table(String key) {
        if (has(key) && !(value(key) instanceof TomlTable)) {
            problem(key, key + " is a group of its own.", "Write [" + key + "] on a line, and its settings below.");
        }
        return new SettingTable(value(key) instanceof TomlTable inner ? inner : Toml.parse(""), problems);
    }

    /** Notes every key that has no meaning here. */
    public void allow(List<String> keys) {
        for (String key : keys()) {
            if (!keys.contains(key)) {
                problem(key, "There is no setting " + key + " here.", NearestName.to(key, keys).map(near -> "Is " + near + " meant?")
                        .orElseGet(() -> "Settings: " + String.join(", ", keys) + "."));
            }
        }
    }

    /** All keys. */
    public Collection<String> keys() {
        return table.keySet();
    }

    /** Whether there is a value of whatever kind. */
    public boolean has(String key) {
        return value(key) != null;
    }

    /** Whether a value is a group of its own. */
    public boolean isTable(String key) {
        return value(key) instanceof TomlTable;
    }

    /** A text, without blanks around it. */
    public Optional<String> text(String key) {
        if (value(key) instanceof String text) {
            return Optional.of(text.strip());
        }
        if (has(key)) {
            problem(key, key + " is a text.", "Write it in quotes: " + key + " = \"…\"");
        }
        return Optional.empty();
    }

    /** A number within bounds. */
    public OptionalDouble number(String key, double least, double most) {
        if (value(key) instanceof Number number && number.doubleValue() >= least && number.doubleValue() <= most) {
            return OptionalDouble.of(number.doubleValue());
        }
        if (has(key)) {
            problem(key, key + " is a number from " + plain(least) + " to " + plain(most) + ".", "Write, for example, " + key + " = "
                    + plain(least));
        }
        return OptionalDouble.empty();
    }

    /** The values of a group by their keys, each a text, and null where it is none; empty where there is no such group. */
    public Optional<Map<String, String>> texts(String key) {
        if (!(value(key) instanceof TomlTable inner)) {
            return Optional.empty();
        }
        Map<String, String> texts = new TreeMap<>();
        inner.keySet().forEach(each -> texts.put(each, inner.get(List.of(each)) instanceof String text ? text : null));
        return Optional.of(texts);
    }

    /** Where a setting stands; the beginning of the file for one that does not. */
    public Position position(String key) {
        return problems.position(table.inputPositionOf(List.of(key)));
    }

    /** Notes a problem of a setting. */
    public void problem(String key, String message, String remedy) {
        problems.add(position(key), message, remedy);
    }

    private Object value(String key) {
        return table.get(List.of(key));
    }

    private static String plain(double number) {
        return Long.toString(Math.round(number));
    }
}
