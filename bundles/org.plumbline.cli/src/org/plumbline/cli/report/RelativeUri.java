package org.plumbline.cli.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * Tells where files are as seen from one folder, so that reports made on two machines are alike.
 *
 * @param folder mostly the one that the program was started in
 */
record RelativeUri(Path folder) {

    /** Seen from the folder that the program was started in. */
    static RelativeUri fromHere() {
        return new RelativeUri(Path.of(""));
    }

    /** The relative URI of a file. */
    String of(String file) {
        Path here = folder.toAbsolutePath().normalize();
        Path there = here.resolve(file).normalize();
        boolean reachable = here.getRoot() != null && here.getRoot().equals(there.getRoot());
        String path = (reachable ? here.relativize(there) : there).toString().replace('\\', '/');
        try {
            // "./" keeps a colon in the first name from looking like the scheme of a URI
            String raw = new URI(null, null, "./" + path, null).toASCIIString();
            return raw.substring(2).contains(":") ? raw : raw.substring(2);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
