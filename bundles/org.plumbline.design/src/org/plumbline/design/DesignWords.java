package org.plumbline.design;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.eclipse.emf.common.util.Enumerator;

/**
 * The words of the specification in the languages that documents have: its labels and headings, by their English text, and values of
 * enumerations, by type and name. What has no translation stays as it is.
 */
public final class DesignWords {

    private final Optional<ResourceBundle> bundle;

    /** @param language BCP 47 tag; empty to leave labels as the specification has them, and values as the language for models does */
    public DesignWords(Optional<String> language) {
        bundle = language.map(tag -> ResourceBundle.getBundle(DesignWords.class.getPackageName() + ".words", Locale.forLanguageTag(tag),
                DesignWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** A text of the specification. */
    public String of(String english) {
        return text(english).orElse(english);
    }

    /** A value of an enumeration. */
    public String of(Enumerator value) {
        return text(value.getClass().getSimpleName() + "." + value.getName()).orElse(value.getLiteral());
    }

    private Optional<String> text(String key) {
        return bundle.filter(texts -> texts.containsKey(key)).map(texts -> texts.getString(key));
    }
}
