package org.plumbline.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes what of others is in a product, and under which licences: {@code docs/third-party.md} beside its {@code plugins}. */
public final class ThirdPartyList {

    private static final String OURS = "org.plumbline.";
    private static final String HEAD = """
            # Software of others in Plumbline

            Plumbline is made available under the Eclipse Public License 2.0: see the file `LICENSE`. It is shipped with the parts below,
            each under its own licence. The licences are named by the identifiers of SPDX (https://spdx.org/licenses/); their texts and
            the notices of the makers lie in the parts themselves, as `about.html`, `META-INF/LICENSE` and `META-INF/NOTICE`. This list
            was made from the parts when they were packed.

            | Part | Version | Licence |
            | --- | --- | --- |
            """;

    private final StatedLicence licence;

    private ThirdPartyList(StatedLicence licence) {
        this.licence = licence;
    }

    /**
     * @param args the folder with the products, in folders of any depth
     * @throws IOException when something cannot be read or written, or does not say under which licence it may be shipped
     */
    public static void main(String[] args) throws IOException {
        ThirdPartyList list = new ThirdPartyList(new StatedLicence());
        for (Path plugins : pluginFolders(Path.of(args[0]))) {
            Path docs = Files.createDirectories(plugins.resolveSibling("docs"));
            Files.writeString(docs.resolve("third-party.md"), HEAD + String.join("", list.rows(plugins)));
        }
    }

    private SortedSet<String> rows(Path plugins) throws IOException {
        SortedSet<String> rows = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        try (Stream<Path> files = Files.list(plugins)) {
            for (Path plugin : files.toList()) {
                add(PackedJar.read(plugin), rows);
            }
        }
        return rows;
    }

    /** What our own bundles hold is theirs who made it; what others' bundles hold is covered by their licence. */
    private void add(PackedJar jar, SortedSet<String> rows) throws IOException {
        if (jar.id().startsWith(OURS)) {
            for (PackedJar inner : jar.inner()) {
                add(inner, rows);
            }
            addFonts(jar, rows);
        } else {
            String name = jar.name().equals(jar.id()) ? jar.id() : jar.id() + ": " + jar.name();
            rows.add("| " + name + " | " + jar.version() + " | " + licence.of(jar) + " |\n");
        }
    }

    private static void addFonts(PackedJar jar, SortedSet<String> rows) throws IOException {
        for (Map.Entry<String, Boolean> font : jar.fonts().entrySet()) {
            if (!font.getValue()) {
                throw new IOException("Beside the font " + font.getKey() + " in " + jar.fileName() + " there is no licence, OFL.txt.");
            }
            rows.add("| " + font.getKey() + ": a font, in " + jar.id() + " | | OFL-1.1 |\n");
        }
    }

    private static List<Path> pluginFolders(Path products) throws IOException {
        try (Stream<Path> files = Files.walk(products)) {
            return files.filter(file -> file.endsWith("plugins") && Files.isDirectory(file)).toList();
        }
    }
}
