package org.plumbline.documents.theme;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One text in some languages.
 *
 * @param byLanguage texts by BCP 47 tag; the tag {@code und} stands for a text that serves every language
 */
public record LocalTexts(Map<String, String> byLanguage) {

    private static final String ANY = "und";
    private static final String FALLBACK = "en";

    public LocalTexts {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    /** No text. */
    public static LocalTexts none() {
        return new LocalTexts(Map.of());
    }

    /** The same text for every language. */
    public static LocalTexts any(String text) {
        return new LocalTexts(Map.of(ANY, text));
    }

    /** The text in a language, else the one for every language, else in English, else in the first that there is. */
    public Optional<String> in(String language) {
        String plain = Locale.forLanguageTag(language).getLanguage();
        for (String tag : new String[] {language, plain, ANY, FALLBACK}) {
            if (byLanguage.containsKey(tag)) {
                return Optional.of(byLanguage.get(tag));
            }
        }
        return byLanguage.values().stream().findFirst();
    }
}
