package org.plumbline.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * A bundle as it lies in the source tree.
 *
 * @param folder its folder
 * @param manifest its MANIFEST.MF
 */
record Bundle(Path folder, Manifest manifest) {

    private static final Path BUNDLES = Path.of("../../bundles");

    /** All bundles of the project, by name. */
    static List<Bundle> all() {
        try (Stream<Path> folders = Files.list(BUNDLES)) {
            return folders.filter(folder -> Files.exists(manifestOf(folder))).sorted().map(Bundle::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** The names of required bundles and imported packages, without their versions and directives. */
    SortedSet<String> requirements() {
        SortedSet<String> names = new TreeSet<>(header("Require-Bundle"));
        names.addAll(header("Import-Package"));
        return names;
    }

    /** Whether a source or generated file of this bundle defines the class. */
    boolean defines(String className) {
        String file = className.replaceAll("\\$.*", "").replace('.', '/') + ".java";
        return Stream.of("src", "src-gen").anyMatch(source -> Files.exists(folder.resolve(source).resolve(file)));
    }

    /** The hand-written or generated {@code plugin.xml}. */
    Optional<Path> pluginXml() {
        return Stream.of("plugin.xml", "src-gen/plugin.xml").map(folder::resolve).filter(Files::exists).findFirst();
    }

    @Override
    public String toString() {
        return name();
    }

    private List<String> header(String name) {
        String value = manifest.getMainAttributes().getValue(name);
        // a comma in quotes belongs to a version range
        return value == null ? List.of() : Arrays.stream(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .map(clause -> clause.split(";")[0].trim())
                .toList();
    }

    private static Bundle read(Path folder) {
        try (InputStream stream = Files.newInputStream(manifestOf(folder))) {
            return new Bundle(folder, new Manifest(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path manifestOf(Path folder) {
        return folder.resolve("META-INF/MANIFEST.MF");
    }
}
