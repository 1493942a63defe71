package org.plumbline.packaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A jar that is shipped, as far as it says what it is.
 *
 * @param fileName its name
 * @param headers of its manifest, in the words of its own texts
 * @param texts the entries that may say something, by their names
 * @param inner the jars in it
 */
record PackedJar(String fileName, Map<String, String> headers, Map<String, String> texts, List<PackedJar> inner) {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String FONT = ".ttf";
    private static final Pattern SAYS_SOMETHING = Pattern.compile("(?i)about\\.html|(META-INF/)?LICENSE[^/]*|" + MANIFEST
            + "|META-INF/maven/.*/pom\\.xml|[^/]+\\.properties|.*/OFL\\.txt|OSGI-INF/l10n/bundle\\.properties");

    /** Reads a jar, or a folder that was made of one. */
    static PackedJar read(Path file) throws IOException {
        String fileName = file.getFileName().toString();
        if (Files.isDirectory(file)) {
            Map<String, String> texts = new TreeMap<>();
            try (Stream<Path> all = Files.walk(file)) {
                for (Path each : all.filter(Files::isRegularFile).toList()) {
                    String name = file.relativize(each).toString().replace('\\', '/');
                    if (SAYS_SOMETHING.matcher(name).matches()) {
                        texts.put(name, Files.readString(each));
                    }
                }
            }
            return new PackedJar(fileName, headers(texts), texts, List.of());
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(fileName, bytes);
        }
    }

    private static PackedJar read(String fileName, InputStream bytes) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        List<PackedJar> inner = new ArrayList<>();
        ZipInputStream zip = new ZipInputStream(bytes);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (name.endsWith(".jar")) {
                inner.add(read(name.substring(name.lastIndexOf('/') + 1), new ByteArrayInputStream(zip.readAllBytes())));
            } else if (name.endsWith(FONT)) {
                texts.put(name, "");
            } else if (SAYS_SOMETHING.matcher(name).matches()) {
                texts.put(name, new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return new PackedJar(fileName, headers(texts), texts, inner);
    }

    /** The name of the bundle; of a jar that is none, its file's name without the version. */
    String id() {
        return headers.getOrDefault("Bundle-SymbolicName", fileName.replaceFirst("[-_]\\d.*", "").replaceFirst("\\.jar$", ""))
                .replaceFirst(";.*", "").strip();
    }

    /** What it calls itself for people. */
    String name() {
        return headers.getOrDefault("Bundle-Name", headers.getOrDefault("Implementation-Title", id()));
    }

    String version() {
        return headers.getOrDefault("Bundle-Version", headers.getOrDefault("Implementation-Version", ""));
    }

    /** The fonts in it, and whether the licence of open fonts lies beside them. */
    Map<String, Boolean> fonts() {
        Map<String, Boolean> fonts = new TreeMap<>();
        texts.keySet().stream().filter(name -> name.endsWith(FONT)).forEach(name -> fonts.put(name.substring(name.lastIndexOf('/') + 1),
                texts.containsKey(name.substring(0, name.lastIndexOf('/') + 1) + "OFL.txt")));
        return fonts;
    }

    private static Map<String, String> headers(Map<String, String> texts) throws IOException {
        byte[] manifest = texts.getOrDefault(MANIFEST, "").getBytes(StandardCharsets.UTF_8);
        Attributes attributes = new Manifest(new ByteArrayInputStream(manifest)).getMainAttributes();
        Properties words = new Properties();
        String file = attributes.getValue("Bundle-Localization") == null ? "OSGI-INF/l10n/bundle" : attributes.getValue("Bundle-Localization");
        words.load(new StringReader(texts.getOrDefault(file + ".properties", "")));
        Map<String, String> headers = new TreeMap<>();
        attributes.forEach((name, value) -> headers.put(name.toString(), value.toString().startsWith("%")
                ? words.getProperty(value.toString().substring(1), value.toString())
                : value.toString()));
        return headers;
    }
}
