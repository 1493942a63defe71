package org.plumbline.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/**
 * Removes the signatures from all jars of a directory, and the digests of single files that belonged to them. Signed jars are verified
 * at each start, are kept out of shared class archives, and refuse to share a package with a jar of another signer; the digests make
 * up nearly all of a manifest, which is read at each start.
 */
public final class StripSignatures {

    private static final Predicate<String> SIGNATURE =
            Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)").asMatchPredicate();

    private StripSignatures() {
    }

    /**
     * @param args the directory
     * @throws IOException when the directory or a jar cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        for (Path jar : filesIn(Path.of(args[0]))) {
            if (jar.toString().endsWith(".jar")) {
                strip(jar);
            }
        }
    }

    private static void strip(Path jar) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Path metaInf = zip.getPath("META-INF");
            for (Path file : Files.isDirectory(metaInf) ? filesIn(metaInf) : List.<Path>of()) {
                if (SIGNATURE.test(file.toString())) {
                    Files.delete(file);
                    dropDigests(metaInf.resolve("MANIFEST.MF"));
                }
            }
        }
    }

    private static void dropDigests(Path file) throws IOException {
        Manifest manifest;
        try (InputStream in = Files.newInputStream(file)) {
            manifest = new Manifest(in);
        }
        manifest.getEntries().clear();
        try (OutputStream out = Files.newOutputStream(file)) {
            manifest.write(out);
        }
    }

    private static List<Path> filesIn(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }
}
