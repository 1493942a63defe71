package org.plumbline.documents.theme.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plumbline.core.settings.SettingTable;
import org.plumbline.drawing.Color;

/** One table of the theme's file: settings as everywhere, and colours. */
final class ThemeTable {

    private final SettingTable settings;

    ThemeTable(SettingTable settings) {
        this.settings = settings;
    }

    ThemeTable table(String key) {
        return new ThemeTable(settings.table(key));
    }

    void allow(List<String> keys) {
        settings.allow(keys);
    }

    boolean has(String key) {
        return settings.has(key);
    }

    Optional<String> text(String key) {
        return settings.text(key);
    }

    Optional<Map<String, String>> texts(String key) {
        return settings.texts(key);
    }

    OptionalDouble number(String key, double least, double most) {
        return settings.number(key, least, most);
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
        settings.problem(key, message, remedy);
    }
}
