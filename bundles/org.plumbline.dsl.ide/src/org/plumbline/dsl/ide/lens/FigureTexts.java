package org.plumbline.dsl.ide.lens;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The words around figures, in the language of a file, else in English. */
final class FigureTexts {

    private final Map<String, Properties> byLanguage = new HashMap<>();

    String text(String language, String key, Object... values) {
        int dash = language.indexOf('-');
        String base = dash < 0 ? language : language.substring(0, dash);
        String pattern = byLanguage.computeIfAbsent(base, FigureTexts::read).getProperty(key);
        return new MessageFormat(pattern, Locale.ROOT).format(Arrays.stream(values).map(String::valueOf).toArray());
    }

    private static Properties read(String language) {
        Properties texts = new Properties();
        load(texts, "figures.properties");
        if (!language.equals("en")) {
            load(texts, "figures_" + language + ".properties");
        }
        return texts;
    }

    private static void load(Properties texts, String name) {
        try (InputStream input = FigureTexts.class.getResourceAsStream(name)) {
            if (input != null) {
                texts.load(new InputStreamReader(input, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
