package org.plumbline.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** What was decided about a fix for each rule, from {@code fixes.properties}: {@code fix: …} or {@code none: …} behind its code. */
public final class FixDecisions {

    private static final String FIX = "fix: ";
    private static final String NONE = "none: ";

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
        if (text.startsWith(FIX)) {
            return new FixDecision(true, text.substring(FIX.length()));
        }
        if (text.startsWith(NONE)) {
            return new FixDecision(false, text.substring(NONE.length()));
        }
        throw new IllegalStateException("the decision about " + code + " begins neither with fix: nor with none:");
    }
}
