package org.plumbline.bench.window;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The peer of our workbench: the very platform that it stands on, without our bundles, and with the platform's own application. It is
 * a configuration folder that names the jars of the installed product.
 */
public final class BarePlatform {

    private static final String BUNDLES = "org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final String LOCATION = "plugins/";

    private final Path product;
    private final Path more;

    /**
     * @param product folder of the installed product
     * @param more folder of the jars that our product does not have: the platform's application, and what only it needs
     */
    public BarePlatform(Path product, Path more) {
        this.product = product.toAbsolutePath();
        this.more = more.toAbsolutePath();
    }

    /** Makes the configuration in a folder. */
    public void configure(Path folder) throws IOException {
        Path installed = product.resolve("configuration");
        Files.createDirectories(folder.resolve(BUNDLES).getParent());
        List<String> settings = Files.readAllLines(installed.resolve("config.ini")).stream()
                .filter(line -> !line.startsWith("eclipse.product") && !line.startsWith("eclipse.application"))
                .map(line -> line.replace("file\\:" + LOCATION, "file\\:" + product + "/" + LOCATION)
                        .replace("@config.dir", folder.toAbsolutePath().toString()))
                .toList();
        Files.write(folder.resolve("config.ini"), settings);
        Stream<String> platform = Files.readAllLines(installed.resolve(BUNDLES)).stream()
                .filter(line -> !line.startsWith("org.plumbline."))
                .map(line -> line.replace("," + LOCATION, "," + product.toUri() + LOCATION));
        Files.write(folder.resolve(BUNDLES), Stream.concat(platform, furtherLines().stream()).toList());
    }

    private List<String> furtherLines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(more, "*.jar")) {
            for (Path jar : jars) {
                lines.add(line(jar));
            }
        }
        return lines;
    }

    private static String line(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            return manifest.getValue("Bundle-SymbolicName").split(";")[0] + "," + manifest.getValue("Bundle-Version") + "," + file.toUri()
                    + ",4,false";
        }
    }
}
