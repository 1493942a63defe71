package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of the packed program, to be broken by a test.
 *
 * @param home its folder
 */
record CopiedPlumb(Path home) {

    /** A copy in a folder that does not exist yet. */
    static CopiedPlumb into(Path home) throws IOException {
        try (Stream<Path> paths = Files.walk(PackedPlumb.HOME)) {
            for (Path path : paths.toList()) {
                Files.copy(path, home.resolve(PackedPlumb.HOME.relativize(path).toString()));
            }
        }
        return new CopiedPlumb(home);
    }

    /** Its only library whose name begins so. */
    Path library(String beginning) throws IOException {
        return only(home.resolve("lib"), beginning);
    }

    /** The only file of a folder whose name begins so. */
    static Path only(Path folder, String beginning) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.getFileName().toString().startsWith(beginning)).toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        }
    }
}
