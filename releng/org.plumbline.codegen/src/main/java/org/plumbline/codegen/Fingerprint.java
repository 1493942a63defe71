package org.plumbline.codegen;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells whether the generators would write what is already there: a hash over the generators, their inputs and their outputs, so that
 * a change by hand in generated code, too, is undone by the next build.
 *
 * @param file where the hash of the last run is kept
 */
record Fingerprint(Path file) {

    boolean matches(Bundles bundles) throws IOException {
        return Files.exists(file) && Files.readString(file).equals(compute(bundles));
    }

    void remember(Bundles bundles) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, compute(bundles));
    }

    private static String compute(Bundles bundles) throws IOException {
        MessageDigest digest = sha256();
        for (Path path : classPath()) {
            digest.update(path.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            if (path.getFileName().toString().equals("codegen.jar")) {
                digest.update(Files.readAllBytes(path));
            }
        }
        // whether a class is written by hand decides what Xtext generates; its text does not
        for (Path source : Trees.files(bundles.languageSources())) {
            digest.update(bundles.root().relativize(source).toString().getBytes(StandardCharsets.UTF_8));
        }
        for (List<Path> group : List.of(bundles.inputs(), bundles.outputs())) {
            for (Path root : group) {
                update(digest, bundles, root);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> classPath() {
        String[] entries = System.getProperty("java.class.path").split(File.pathSeparator);
        return Stream.of(entries).map(Path::of).sorted(Comparator.comparing(Path::getFileName)).toList();
    }

    private static void update(MessageDigest digest, Bundles bundles, Path root) throws IOException {
        for (Path path : Trees.files(root)) {
            if (path.equals(bundles.guideTables())) {
                continue;
            }
            digest.update(bundles.root().relativize(path).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(path));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
