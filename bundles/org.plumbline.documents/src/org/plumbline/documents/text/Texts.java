package org.plumbline.documents.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Fixed texts of one language out of a resource bundle beside a class. A language without a bundle of its own, and a key
 * that its bundle lacks, get English: the bundle without a suffix. The machine's own language never matters.
 */
public final class Texts {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * The texts of {@code name.properties} and {@code name_xx.properties} in the package of a class.
     *
     * @param language BCP 47 tag
     */
    public static Texts of(Class<?> neighbour, String name, String language) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundle bundle = ResourceBundle.getBundle(neighbour.getPackageName() + "." + name, locale, neighbour.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Texts(bundle, locale);
    }

    /** The language that was asked for. */
    public Locale locale() {
        return locale;
    }

    /** The text of a key, with {@code {0}}, {@code {1}} … replaced by the arguments as they are. */
    public String get(String key, Object... arguments) {
        return fill(bundle.getString(key), arguments);
    }

    /** Whether there is a text of a key, be it in English. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The CLDR name of the form that goes with a number of 0 or more in the language of the texts. */
    String category(BigDecimal count) {
        return PluralRule.of(bundle.getLocale()).category(count);
    }

    /**
     * The text of a key in the form that goes with a number: keys {@code key.one}, {@code key.other} and the further forms
     * of the language; {@code {0}} is the number as the caller formatted it.
     */
    public String plural(String key, BigDecimal count, String formatted) {
        String form = key + "." + category(count.abs());
        return fill(bundle.getString(bundle.containsKey(form) ? form : key + ".other"), formatted);
    }

    /** The same for a whole number. */
    public String plural(String key, long count, String formatted) {
        return plural(key, BigDecimal.valueOf(count), formatted);
    }

    private static String fill(String pattern, Object... arguments) {
        StringBuilder out = new StringBuilder();
        int index = 0;
        while (index < pattern.length()) {
            int end = index + 2;
            boolean place = end < pattern.length() && pattern.charAt(index) == '{' && pattern.charAt(end) == '}';
            int number = place ? pattern.charAt(index + 1) - '0' : -1;
            if (number >= 0 && number < arguments.length) {
                out.append(arguments[number]);
                index = end + 1;
            } else {
                out.append(pattern.charAt(index++));
            }
        }
        return out.toString();
    }
}
