package org.plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Every class of the metamodel has a picture of its own, to be told apart in trees, palettes and diagrams. */
class IconsTest {

    private static final Path MODEL = Path.of("../../bundles/org.plumbline.model/model");
    private static final Path ICONS = Path.of("../../bundles/org.plumbline.model.edit/src/org/plumbline/model/provider/icons");
    private static final Pattern CLASS = Pattern.compile("ecore:EClass\" name=\"(\\w+)\"(?! abstract)");

    static SortedSet<String> classes() throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(MODEL)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".ecore")).toList()) {
                CLASS.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("classes")
    void isAnSvgOfSixteenBySixteen(String type) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        Element svg = factory.newDocumentBuilder().parse(ICONS.resolve(type + ".svg").toFile()).getDocumentElement();

        assertThat(svg.getTagName()).isEqualTo("svg");
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 16 16");
        assertThat(svg.getElementsByTagName("*").getLength()).isPositive();
    }

    @Test
    void noTwoAreAlike() throws IOException {
        try (Stream<Path> files = Files.list(ICONS)) {
            var byPicture = files.collect(Collectors.groupingBy(IconsTest::text, Collectors.mapping(Path::getFileName, Collectors.toList())));

            assertThat(byPicture.values()).allSatisfy(names -> assertThat(names).hasSize(1));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
