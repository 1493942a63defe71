package org.plumbline.dsl.ide.hover;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.stream.Stream;

/** The fixed texts of cards in a language; what there is no translation for is English. */
final class CardTexts {

    private final Properties texts = new Properties();

    /** @param language BCP 47 tag */
    CardTexts(String language) {
        Stream.of("", "_" + Locale.forLanguageTag(language).getLanguage()).distinct().forEach(this::load);
    }

    /** The text of a key with its gaps, {@code {0}} and {@code {1}}, filled. */
    String get(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new MissingResourceException("no text", "card", key);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    private void load(String variety) {
        String path = "card" + variety + ".properties";
        try (InputStream input = CardTexts.class.getResourceAsStream(path)) {
            if (input != null) {
                texts.load(new InputStreamReader(input, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
