package org.plumbline.cli.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.plumbline.cli.ExitCode;
import org.plumbline.cli.Failure;
import org.plumbline.cli.files.IoReason;

/**
 * What an earlier report told of.
 *
 * @param given whether there is one
 * @param fingerprints of its open problems
 */
public record Baseline(boolean given, Set<String> fingerprints) {

    /** The name of our fingerprints in SARIF; the number changes when they do. */
    static final String FINGERPRINT = "plumbline/v1";

    private static final long MOST_BYTES = 256L << 20;

    public Baseline {
        fingerprints = Set.copyOf(fingerprints);
    }

    /** No earlier report. */
    public static Baseline none() {
        return new Baseline(false, Set.of());
    }

    /**
     * An earlier report in SARIF.
     *
     * @throws Failure if it cannot be read
     */
    public static Baseline read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw unusable(file, "it is larger than 256 MB");
            }
            return new Baseline(true, fingerprints(JsonParser.parseString(Files.readString(file))));
        } catch (IOException e) {
            throw unusable(file, IoReason.of(e));
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException | ClassCastException e) {
            throw unusable(file, "it is no report in SARIF");
        } catch (StackOverflowError e) {
            throw unusable(file, "it is nested too deeply");
        }
    }

    /** Whether the earlier report told of it. */
    boolean knows(String fingerprint) {
        return fingerprints.contains(fingerprint);
    }

    private static Set<String> fingerprints(JsonElement log) {
        Set<String> known = new HashSet<>();
        if (!log.getAsJsonObject().has("runs")) {
            throw new IllegalStateException("no runs");
        }
        for (JsonElement run : log.getAsJsonObject().getAsJsonArray("runs")) {
            if (run.getAsJsonObject().has("results")) {
                run.getAsJsonObject().getAsJsonArray("results").forEach(result -> add(result.getAsJsonObject(), known));
            }
        }
        return known;
    }

    private static void add(JsonObject result, Set<String> known) {
        JsonObject prints = result.getAsJsonObject("partialFingerprints");
        boolean gone = result.has("baselineState") && result.get("baselineState").getAsString().equals("absent")
                || result.has("suppressions") && !result.getAsJsonArray("suppressions").isEmpty();
        if (prints != null && prints.has(FINGERPRINT) && !gone) {
            known.add(prints.get(FINGERPRINT).getAsString());
        }
    }

    private static Failure unusable(Path file, String reason) {
        return new Failure(ExitCode.UNREADABLE, "The baseline " + file + " cannot be used: " + reason + ".");
    }
}
