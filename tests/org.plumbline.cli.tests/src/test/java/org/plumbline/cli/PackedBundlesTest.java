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

/** No bundle of ours is forgotten in the packed command line: plain Java would notice only when a command needs it. */
class PackedBundlesTest {

    private static final Path LIB = PackedPlumb.HOME.resolve("lib");
    /** These bundles only hold jars of others, which stand on the class path by themselves in plain Java. */
    private static final String LIBRARIES = "org.plumbline.lib.";
    private static final Pattern OURS = Pattern.compile("org\\.plumbline\\.[a-z.]*[a-z]");

    @Test
    void packsWhatPackedBundlesRequire() throws IOException {
        List<Path> bundles = bundles();
        List<String> packed = bundles.stream().map(jar -> nameIn(jar.getFileName().toString())).toList();

        for (Path bundle : bundles) {
            assertThat(packed).as("needed by " + bundle).containsAll(required(bundle));
        }
    }

    private static List<String> required(Path bundle) throws IOException {
        try (JarFile file = new JarFile(bundle.toFile())) {
            String header = file.getManifest().getMainAttributes().getValue("Require-Bundle");
            return header == null ? List.of() : OURS.matcher(header).results().map(MatchResult::group)
                    .filter(name -> !name.startsWith(LIBRARIES)).toList();
        }
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(LIB)) {
            return files.filter(file -> file.getFileName().toString().startsWith("org.plumbline.")).sorted().toList();
        }
    }

    private static String nameIn(String jar) {
        return jar.substring(0, jar.indexOf('-'));
    }
}
