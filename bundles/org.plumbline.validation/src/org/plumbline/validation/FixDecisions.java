package org.plumbline.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** What can be done about each rule, from {@code fixes.properties}: behind its code the name of a {@link Remedy} and a text. */
public final class FixDecisions {

    private final Map<String, FixDecision> decisions = new TreeMap<>();

    /** Reads all decisions. */
    public FixDecisions() {
        Properties texts = new Properties();
        try (InputStream stream = FixDecisions.class.getResourceAsStream("fixes.properties")) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts.stringPropertyNames().forEach(code -> decisions.put(code, decision(code, texts.getProperty(code))));
    }

    /** The decisions by the codes of their rules. */
    public Map<String, FixDecision> all() {
        return Map.copyOf(decisions);
    }

    /** The decision about a rule; empty where nobody decided yet. */
    public Optional<FixDecision> of(String code) {
        return Optional.ofNullable(decisions.get(code));
    }

    private static FixDecision decision(String code, String text) {
        for (Remedy remedy : Remedy.values()) {
            String beginning = remedy.name().toLowerCase(Locale.ROOT) + ": ";
            if (text.startsWith(beginning)) {
                return new FixDecision(remedy, text.substring(beginning.length()));
            }
        }
        throw new IllegalStateException("the decision about " + code + " begins with no remedy");
    }
}
