package org.plumbline.documents.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The texts of one properties file as they stand in it, without those of another language. */
record Bundle(Map<String, String> texts) {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern PLURAL = Pattern.compile("(.*)\\.(?:one|other)");

    /** Reads a file beside a class; it must be UTF-8 without a mark at its beginning. */
    static Bundle read(Class<?> neighbour, String name) {
        try (InputStream stream = neighbour.getResourceAsStream(name + ".properties")) {
            if (stream == null) {
                throw new AssertionError("There is no " + name + ".properties beside " + neighbour.getSimpleName());
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(stream.readAllBytes())).toString();
            Properties properties = new Properties();
            properties.load(new java.io.StringReader(text));
            Map<String, String> texts = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return new Bundle(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    String get(String key) {
        return texts.get(key);
    }

    /** The keys that a translation of this bundle has: those of plurals in all forms of the language. */
    Set<String> keysIn(String language) {
        List<String> forms = PluralRule.of(Locale.forLanguageTag(language)).forms();
        Set<String> keys = new TreeSet<>();
        texts.keySet().forEach(key -> {
            if (isPlural(key)) {
                forms.forEach(form -> keys.add(stem(key) + "." + form));
            } else {
                keys.add(key);
            }
        });
        return keys;
    }

    /** The key of the English text that a key of another language translates. */
    String original(String key) {
        return texts.containsKey(key) ? key : stem(key) + ".other";
    }

    /** Whether a text stands for a number of things. */
    boolean isPlural(String key) {
        return texts.containsKey(stem(key) + ".one") && texts.containsKey(stem(key) + ".other") && !stem(key).equals(key);
    }

    private static String stem(String key) {
        var plural = PLURAL.matcher(key);
        return plural.matches() ? plural.group(1) : key.replaceFirst("\\.(?:zero|two|few|many)$", "");
    }

    /** The places of a text that are to be filled. */
    static Set<String> places(String text) {
        Set<String> places = new LinkedHashSet<>();
        PLACE.matcher(text).results().forEach(place -> places.add(place.group()));
        return places;
    }
}
