package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An archive of classes holds none whose file is older than Java 6, and none that inherits from such a one: a start reads them anew. */
class ArchivedClassesTest {

    private static final int JAVA_6 = 50;
    /** They mention libraries that are not packed, so they can neither be lifted nor be loaded. */
    private static final List<String> UNUSABLE = List.of("org/apache/log4j/net/JMSAppender.class", "org/apache/log4j/net/JMSSink.class",
            "org/apache/log4j/net/SMTPAppender.class");

    @Test
    void everyClassFitsIntoAnArchive() throws IOException {
        List<String> old = new ArrayList<>();
        try (Stream<Path> files = Files.list(PackedPlumb.HOME.resolve("lib"))) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                old.addAll(oldClasses(jar));
            }
        }

        assertThat(old).isSubsetOf(UNUSABLE);
    }

    private static List<String> oldClasses(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            List<String> old = new ArrayList<>();
            for (JarEntry entry : file.stream().filter(entry -> entry.getName().endsWith(".class")).toList()) {
                try (DataInputStream bytes = new DataInputStream(file.getInputStream(entry))) {
                    bytes.skipNBytes(Integer.BYTES + Short.BYTES);
                    if (bytes.readUnsignedShort() < JAVA_6) {
                        old.add(entry.getName());
                    }
                }
            }
            return old;
        }
    }
}
