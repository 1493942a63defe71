package org.plumbline.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The words of the rules in one language, read from {@code texts/<language>/<code>.properties}; a variety such as fr-CA has those of
 * its language, and what a language lacks is taken from English. The keys of a rule are {@code title}, {@code explanation} and {@code source}, and for each of its variants
 * {@code <variant>.message} and {@code <variant>.remedy}. The words for the elements of the metamodel are in {@code elements}.
 */
public final class RuleTexts {

    private static final String ORIGINAL = "en";

    private final String language;
    private final Map<String, Properties> files = new ConcurrentHashMap<>();

    /** @param language BCP 47 tag of the language of messages, for example en */
    public RuleTexts(String language) {
        this.language = language;
    }

    /** BCP 47 tag of the language of messages. */
    public String language() {
        return language;
    }

    /** What a person may want to know about a rule. */
    public RuleDescription describe(Rule<?> rule) {
        return new RuleDescription(rule.code(), rule.severity(), text(rule.code(), "title"), text(rule.code(), "explanation"),
                text(rule.code(), "source"));
    }

    /** What happened, in one line. */
    String message(String code, String variant, String... arguments) {
        return template(code, variant + ".message").sentence(arguments);
    }

    /** What to do, in one line. */
    String remedy(String code, String variant, String... arguments) {
        return template(code, variant + ".remedy").sentence(arguments);
    }

    /** A text with gaps. */
    Template template(String file, String key) {
        return new Template(text(file, key), text(Labels.ELEMENTS, "direction").equals("rtl"));
    }

    /** Whether there is a text of a key. */
    boolean has(String file, String key) {
        return properties(file).getProperty(key) != null;
    }

    /**
     * A text as it is written.
     *
     * @throws MissingResourceException if there is none, which is a defect of the product
     */
    String text(String file, String key) {
        String text = properties(file).getProperty(key);
        if (text == null) {
            throw new MissingResourceException("no text", file, key);
        }
        return text;
    }

    private Properties properties(String file) {
        return files.computeIfAbsent(file, name -> {
            Properties texts = new Properties();
            Stream.of(ORIGINAL, Locale.forLanguageTag(language).getLanguage(), language).distinct().filter(folder -> !folder.isEmpty())
                    .forEach(folder -> load(folder, name, texts));
            return texts;
        });
    }

    private static void load(String language, String file, Properties into) {
        String path = "texts/" + language + "/" + file + ".properties";
        try (InputStream stream = RuleTexts.class.getResourceAsStream(path)) {
            if (stream != null) {
                into.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
