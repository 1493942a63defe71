package org.plumbline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The update site for Sirius: our own bundles, whole, and next to nothing else. */
class UpdateSiteTest {

    private static final Path SITE = Path.of("../../releng/org.plumbline.site/target/repository");

    @Test
    void holdsOurBundlesAndTheOneThatNobodyElseBrings() throws IOException {
        assertThat(names("plugins")).containsExactlyInAnyOrder("org.plumbline.core", "org.plumbline.design", "org.plumbline.dsl",
                "org.plumbline.model", "org.plumbline.model.edit", "org.plumbline.sirius", "org.plumbline.validation", "org.tomlj");
        assertThat(names("features")).containsExactly("org.plumbline.sirius.feature");
        assertThat(SITE.resolve("content.jar")).exists();
        assertThat(SITE.resolve("artifacts.jar")).exists();
    }

    @Test
    void holdsTheSpecificationWithItsServicesAndPictures() throws IOException {
        try (JarFile design = jar("org.plumbline.design")) {
            assertThat(design.stream().map(entry -> entry.getName())).contains("description/plumbline.odesign", "icons/risk.svg",
                    "org/plumbline/design/RiskMapServices.class");
        }
    }

    @Test
    void namesTheReaderOfTheLanguageAndThePackagesOfTheMetamodel() throws IOException {
        assertThat(entry("org.plumbline.dsl", "plugin.xml")).contains("org.eclipse.emf.ecore.extension_parser", "type=\"plumb\"");
        assertThat(entry("org.plumbline.model", "plugin.xml")).contains("org.eclipse.emf.ecore.generated_package");
        assertThat(entry("org.plumbline.sirius", "plugin.xml")).contains("org.eclipse.sirius.componentization");
    }

    @Test
    void nothingAsksForSirius() throws IOException {
        for (String name : names("plugins")) {
            try (JarFile bundle = jar(name)) {
                Manifest manifest = bundle.getManifest();
                assertThat(Stream.of("Require-Bundle", "Import-Package").map(manifest.getMainAttributes()::getValue))
                        .as(name).allMatch(value -> value == null || !value.contains("org.eclipse.sirius"));
            }
        }
    }

    private static List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(SITE.resolve(folder))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("_.*", "")).sorted().toList();
        }
    }

    private static JarFile jar(String name) throws IOException {
        try (Stream<Path> files = Files.list(SITE.resolve("plugins"))) {
            return new JarFile(files.filter(file -> file.getFileName().toString().startsWith(name + "_")).findFirst().orElseThrow().toFile());
        }
    }

    private static String entry(String bundle, String name) throws IOException {
        try (JarFile jar = jar(bundle)) {
            return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
