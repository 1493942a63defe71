package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packed command line runs the very jars that the workbench has, and starts fast with them. */
class LockedVersionsTest {

    private static final Path LIB = PackedPlumb.HOME.resolve("lib");
    private static final String LIFTED = "META-INF/CHANGED-BY-PLUMBLINE.txt";
    private static final Path BUNDLES = Path.of("../../bundles");
    private static final Path TARGET = Path.of("../../releng/org.plumbline.target/org.plumbline.target.target");
    private static final Pattern LOCKED = Pattern.compile("<artifactId>([^<]+)</artifactId><version>([^<]+)</version>");

    @Test
    void packsOnlyLockedVersions() throws IOException {
        List<String> locked = LOCKED.matcher(Files.readString(TARGET)).results().map(LockedVersionsTest::jarName).toList();
        List<Path> bundled = jars(BUNDLES, "org.plumbline.lib.*/lib/*.jar");

        assertThat(thirdPartyJars()).isNotEmpty()
                .filteredOn(jar -> !locked.contains(jar.getFileName().toString()))
                .isNotEmpty()
                .allSatisfy(jar -> assertThat(bundled).anySatisfy(twin -> assertThat(isTwin(jar, twin)).isTrue()));
    }

    @Test
    void packsNoSignedJar() throws IOException {
        for (Path jar : jars()) {
            try (JarFile file = new JarFile(jar.toFile())) {
                assertThat(file.stream().map(Object::toString)).as(jar.toString()).noneMatch(name -> name.endsWith(".SF"));
            }
        }
    }

    @Test
    void namesEveryJarOnTheClassPath() throws IOException {
        try (JarFile launcher = new JarFile(LIB.resolve("plumb.jar").toFile())) {
            String classPath = launcher.getManifest().getMainAttributes().getValue("Class-Path");

            assertThat(jars()).extracting(jar -> jar.getFileName().toString())
                    .filteredOn(name -> !name.equals("plumb.jar"))
                    .containsExactlyInAnyOrder(classPath.split(" "));
        }
    }

    private static boolean isTwin(Path jar, Path twin) throws IOException {
        boolean lifted = contents(jar, false).containsKey(LIFTED);
        Map<String, Long> contents = contents(jar, lifted);
        contents.remove(LIFTED);
        return contents.equals(contents(twin, lifted));
    }

    /** Checksums of a jar's entries, without those of classes where packing lifted old ones to a newer format. */
    private static Map<String, Long> contents(Path jar, boolean lifted) throws IOException {
        Map<String, Long> contents = new TreeMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream().filter(entry -> !entry.isDirectory())
                    .forEach(entry -> contents.put(entry.getName(), lifted && entry.getName().endsWith(".class") ? 0L : entry.getCrc()));
        }
        return contents;
    }

    private static List<Path> thirdPartyJars() throws IOException {
        return jars().stream()
                .filter(jar -> !jar.getFileName().toString().startsWith("org.plumbline.") && !jar.endsWith("plumb.jar"))
                .toList();
    }

    private static List<Path> jars() throws IOException {
        return jars(LIB, "*.jar");
    }

    private static List<Path> jars(Path folder, String pattern) throws IOException {
        PathMatcher matcher = folder.getFileSystem().getPathMatcher("glob:" + pattern);
        try (Stream<Path> files = Files.walk(folder, 3)) {
            return files.filter(file -> matcher.matches(folder.relativize(file))).sorted().toList();
        }
    }

    private static String jarName(MatchResult locked) {
        return locked.group(1) + "-" + locked.group(2) + ".jar";
    }
}
