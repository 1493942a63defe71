package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packed command line runs the very jars that the workbench has, and starts fast with them. */
class LockedVersionsTest {

    private static final Path LIB = PackedPlumb.HOME.resolve("lib");
    private static final Path TARGET = Path.of("../../releng/org.plumbline.target/org.plumbline.target.target");
    private static final Pattern LOCKED = Pattern.compile("<artifactId>([^<]+)</artifactId><version>([^<]+)</version>");

    @Test
    void packsOnlyLockedVersions() throws IOException {
        List<String> locked = LOCKED.matcher(Files.readString(TARGET)).results().map(LockedVersionsTest::jarName).toList();

        assertThat(thirdPartyJars()).isNotEmpty().isSubsetOf(locked);
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

    private static List<String> thirdPartyJars() throws IOException {
        return jars().stream().map(jar -> jar.getFileName().toString())
                .filter(name -> !name.startsWith("org.plumbline.") && !name.equals("plumb.jar"))
                .toList();
    }

    private static List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(LIB)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static String jarName(MatchResult locked) {
        return locked.group(1) + "-" + locked.group(2) + ".jar";
    }
}
