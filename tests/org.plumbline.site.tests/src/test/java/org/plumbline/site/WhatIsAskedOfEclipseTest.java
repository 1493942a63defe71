package org.plumbline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What the update site asks of the Eclipse that it is installed into, by the metadata that p2 reads there. Whoever has Sirius Desktop and
 * Xtext has all of this. What is new in this list has to come from one of the two as well, or into the feature.
 */
class WhatIsAskedOfEclipseTest {

    private static final Path SITE = Path.of("../../releng/org.plumbline.site/target/repository");

    private List<Element> units;

    @BeforeEach
    void read() throws Exception {
        try (JarFile jar = new JarFile(SITE.resolve("content.jar").toFile());
                InputStream content = jar.getInputStream(jar.getEntry("content.xml"))) {
            units = elements(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(content).getDocumentElement(), "unit");
        }
    }

    @Test
    void isWhatSiriusAndXtextBring() {
        Set<String> here = new HashSet<>(units.stream().flatMap(unit -> elements(unit, "provided").stream()).map(this::name).toList());
        assertThat(requirements().filter(required -> !here.contains(name(required))).map(this::line).distinct().sorted()).containsExactly(
                "org.antlr.runtime [3.2.0,3.2.1)",
                "org.antlr.v4.runtime [4.11.0,5.0.0)",
                "org.antlr.v4.runtime.atn [4.11.0,5.0.0)",
                "org.antlr.v4.runtime.dfa [4.11.0,5.0.0)",
                "org.antlr.v4.runtime.misc [4.11.0,5.0.0)",
                "org.antlr.v4.runtime.tree [4.11.0,5.0.0)",
                "org.apache.log4j [1.2.26,2.0.0)",
                "org.eclipse.core.runtime [3.31.0,4.0.0)",
                "org.eclipse.emf.common [2.30.0,3.0.0)",
                "org.eclipse.emf.ecore [2.36.0,3.0.0)",
                "org.eclipse.emf.edit [2.21.0,3.0.0)",
                "org.eclipse.xtext [2.42.0,3.0.0)",
                "org.eclipse.xtext.util [2.42.0,3.0.0)",
                "org.osgi.framework [1.10.0,2.0.0)");
    }

    @Test
    void eachRequirementSaysWhichVersions() {
        assertThat(requirements().map(this::line)).isNotEmpty().allMatch(line -> line.matches("\\S+ [\\[(].+,.+[\\])]"));
    }

    @Test
    void theFeatureNamesItsBundlesExactly() {
        Element feature = units.stream().filter(unit -> unit.getAttribute("id").endsWith(".feature.group")).findFirst().orElseThrow();
        assertThat(elements(feature, "required").stream().map(required -> required.getAttribute("range")))
                .isNotEmpty().allMatch(range -> range.matches("\\[(.+),\\1]"));
    }

    /** What our bundles cannot do without: bundles and packages, not the version of Java. */
    private Stream<Element> requirements() {
        return units.stream().flatMap(unit -> elements(unit, "required").stream())
                .filter(required -> Set.of("osgi.bundle", "java.package").contains(required.getAttribute("namespace")))
                .filter(required -> !required.getAttribute("optional").equals("true"));
    }

    private String name(Element capability) {
        return capability.getAttribute("namespace") + " " + capability.getAttribute("name");
    }

    private String line(Element required) {
        return required.getAttribute("name") + " " + required.getAttribute("range");
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast).toList();
    }
}
