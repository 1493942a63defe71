package org.plumbline.dsl.ide.server;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** Which file an address of the protocol means. */
final class DocumentPaths {

    private DocumentPaths() {
    }

    /** Empty for what is no file on the disk, such as a text that was never saved. */
    static Optional<Path> of(String address) {
        try {
            return address.startsWith("file:") ? Optional.of(Path.of(URI.create(address)).normalize()) : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            // a client may send what it likes
            return Optional.empty();
        }
    }
}
