package org.plumbline.dsl.ui.navigate;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;

/**
 * A text in a library.
 *
 * @param archive on the disk
 * @param entry path of the text in the archive
 */
record PackedPlace(Path archive, String entry) {

    private static final String SCHEME = "archive";

    /** The place that an address of the language's services means; empty for one that lies in no archive. */
    static Optional<PackedPlace> at(String uri) {
        URI address = URI.createURI(uri);
        if (!SCHEME.equals(address.scheme())) {
            return Optional.empty();
        }
        URI archive = URI.createURI(address.authority().substring(0, address.authority().length() - "!".length()));
        return Optional.of(new PackedPlace(Path.of(archive.toFileString()), URI.decode(String.join("/", address.segments()))));
    }

    /** The name of the text without its folder. */
    String name() {
        return entry.substring(entry.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return archive.getFileName() + "!/" + entry;
    }
}
