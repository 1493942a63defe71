package org.plumbline.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** Names a build by what is in it: a file {@code build-id} beside jars, with a hash over their names and bytes. */
public final class BuildId {

    private static final int LENGTH = 12;

    private BuildId() {
    }

    /**
     * @param args the directory
     * @throws IOException when a file cannot be read or written
     * @throws GeneralSecurityException never: every Java platform has SHA-256
     */
    public static void main(String[] args) throws IOException, GeneralSecurityException {
        Path directory = Path.of(args[0]);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path jar : jarsIn(directory)) {
            digest.update(jar.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(jar));
        }
        String id = HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        Files.writeString(directory.resolve("build-id"), id + "\n");
    }

    private static List<Path> jarsIn(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }
}
