package org.plumbline.cli.diagram;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.core.source.Position;

/** Addresses of lines of a text, counted from a folder, so that pictures and texts can move together. */
final class TextLinks {

    private final Path folder;

    /** @param folder that the pictures lie in */
    TextLinks(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Such as {@code ../risks.plumb#L12}; empty where no relative address leads there. */
    Optional<String> to(Position position) {
        try {
            Path file = Path.of(position.file()).toAbsolutePath().normalize();
            String path = folder.relativize(file).toString().replace('\\', '/');
            return Optional.of(new URI(null, null, "./" + path, "L" + position.line()).toASCIIString());
        } catch (IllegalArgumentException | URISyntaxException e) {
            return Optional.empty();
        }
    }
}
