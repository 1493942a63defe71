package org.plumbline.cli.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.plumbline.dsl.project.Problem;

/** Gives each problem of one report a fingerprint of its own: of what makes it the same, and of its number among those alike. */
final class Fingerprints {

    private static final int BYTES = 16;

    private final Map<String, Integer> given = new HashMap<>();

    /** The fingerprint of the next problem. */
    String next(Problem problem) {
        int number = given.merge(problem.identity(), 1, Integer::sum);
        byte[] digest = sha256().digest((problem.identity() + "#" + number).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
