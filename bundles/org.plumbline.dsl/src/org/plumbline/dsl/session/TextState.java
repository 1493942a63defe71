package org.plumbline.dsl.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Which text a document has: the same text is the same state, however it came to be.
 *
 * @param fingerprint of the text; empty where there is none
 */
record TextState(String fingerprint) {

    static TextState of(Optional<String> text) {
        return new TextState(text.map(TextState::fingerprint).orElse(""));
    }

    private static String fingerprint(String text) {
        try {
            byte[] units = text.getBytes(StandardCharsets.UTF_16BE);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(units));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256.", e);
        }
    }
}
