package org.plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** Every class that a {@code plugin.xml} names is there: Eclipse itself would notice only when somebody clicks. */
class PluginXmlTest {

    static List<Bundle> bundlesWithExtensions() {
        return Bundle.all().stream().filter(bundle -> bundle.pluginXml().isPresent()).toList();
    }

    @ParameterizedTest
    @MethodSource("bundlesWithExtensions")
    void namesExistingClasses(Bundle bundle) throws Exception {
        assertThat(classesNamedIn(bundle.pluginXml().orElseThrow())).isNotEmpty().allMatch(PluginXmlTest::isDefined);
    }

    @Test
    void registersEveryPackageOfTheMetamodel() throws Exception {
        Bundle model = Bundle.all().stream().filter(bundle -> bundle.name().equals("org.plumbline.model")).findFirst().orElseThrow();
        String[] ecores = model.folder().resolve("model").toFile().list((folder, name) -> name.endsWith(".ecore"));

        assertThat(classesNamedIn(model.pluginXml().orElseThrow())).hasSameSizeAs(ecores);
    }

    private static boolean isDefined(String className) {
        return Bundle.all().stream().anyMatch(bundle -> bundle.defines(className));
    }

    private static List<String> classesNamedIn(Path pluginXml) throws Exception {
        NodeList elements = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pluginXml.toFile())
                .getElementsByTagName("*");
        List<String> classes = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            classNamedIn(elements.item(i).getAttributes()).ifPresent(classes::add);
        }
        return classes;
    }

    /** Attributes of other names, too, take classes ({@code run}, {@code factory}): a class of ours begins like all of ours. */
    private static Optional<String> classNamedIn(NamedNodeMap attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            String value = attributes.item(i).getNodeValue();
            if (value.matches("org\\.plumbline(\\.[a-z0-9]+)+\\.[A-Z][A-Za-z0-9$]*")) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
