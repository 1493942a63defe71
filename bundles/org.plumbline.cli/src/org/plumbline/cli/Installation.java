package org.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import picocli.CommandLine.IVersionProvider;

/**
 * The place where this program is installed.
 *
 * @param program its jar, in the folder {@code lib}
 */
record Installation(Path program) implements IVersionProvider {

    /** The installation that runs. */
    static Installation running() {
        try {
            return new Installation(Path.of(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program does not lie in a file", e);
        }
    }

    /** The folder of a shipped example. */
    Path example(String name) {
        return program.getParent().resolveSibling("examples").resolve(name);
    }

    /** The version of the product as its bundle states it. */
    String productVersion() {
        if (!Files.isRegularFile(program)) {
            return "unpacked";
        }
        try (JarFile jar = new JarFile(program.toFile())) {
            Manifest manifest = jar.getManifest();
            return manifest.getMainAttributes().getValue("Bundle-Version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"plumb " + productVersion(), "Java " + Runtime.version() + ", " + System.getProperty("java.home")};
    }
}
