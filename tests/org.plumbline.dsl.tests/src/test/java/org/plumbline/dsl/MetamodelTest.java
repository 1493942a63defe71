package org.plumbline.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Metamodel;

/** The list of packages that plain Java programs register is complete. */
class MetamodelTest {

    private static final Path MODEL = Path.of("../../bundles/org.plumbline.model/model");

    @Test
    void listsEveryEcoreFile() throws IOException {
        assertThat(Metamodel.packages()).extracting(EPackage::getName).containsExactlyInAnyOrderElementsOf(ecoreNames());
    }

    @Test
    void namesEveryNamespaceTheSameWay() {
        assertThat(Metamodel.packages()).allSatisfy(ePackage -> assertThat(ePackage.getNsURI())
                .isEqualTo("http://plumbline.org/model/" + ePackage.getName() + "/1.0"));
    }

    private static List<String> ecoreNames() throws IOException {
        try (var files = Files.list(MODEL)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ecore"))
                    .map(name -> name.replace(".ecore", ""))
                    .toList();
        }
    }
}
