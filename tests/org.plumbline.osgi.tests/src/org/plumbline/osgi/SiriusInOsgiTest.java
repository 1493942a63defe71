package org.plumbline.osgi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.plumbline.sirius.SpecificationInSirius;

/** Our diagrams with and without Sirius. */
class SiriusInOsgiTest {

    private static final String POINT = "org.eclipse.sirius.componentization";
    private static final String REGISTRY = ViewpointRegistry.class.getName();
    private static final String MANIFEST = """
            Manifest-Version: 1.0
            Bundle-ManifestVersion: 2
            Bundle-SymbolicName: org.eclipse.sirius;singleton:=true
            Bundle-Version: 7.6.0
            """;
    private static final String PLUGIN_XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <?eclipse version="3.4"?>
            <plugin><extension-point id="org.eclipse.sirius.componentization" name="Components"/></plugin>
            """;

    @Test
    void isInstalledAndSilentWithoutSirius() {
        assertThat(Platform.getBundle("org.plumbline.sirius").getState()).isNotEqualTo(Bundle.INSTALLED);
        assertThat(Platform.getExtensionRegistry().getExtensionPoint(POINT)).isNull();
        assertThatThrownBy(SpecificationInSirius::new).isInstanceOf(ClassNotFoundException.class).hasMessageContaining("not installed");
    }

    @Test
    void registersTheSpecificationOfTheDesignOnceSiriusAsks() throws Exception {
        Bundle sirius = FrameworkUtil.getBundle(getClass()).getBundleContext().installBundle("memory:sirius", sirius());
        try {
            sirius.start();
            for (IConfigurationElement component : Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)) {
                component.createExecutableExtension("class");
            }

            assertThat(sirius.loadClass(REGISTRY).getMethod("getInstance").invoke(null))
                    .hasToString("[org.plumbline.design/description/plumbline.odesign]");
            assertThat(Platform.getBundle("org.plumbline.design").getEntry("description/plumbline.odesign")).isNotNull();
        } finally {
            sirius.uninstall();
        }
    }

    private InputStream sirius() throws IOException {
        String type = REGISTRY.replace('.', '/') + ".class";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes); InputStream code = getClass().getClassLoader().getResourceAsStream(type)) {
            write(jar, "META-INF/MANIFEST.MF", MANIFEST.getBytes(StandardCharsets.UTF_8));
            write(jar, "plugin.xml", PLUGIN_XML.getBytes(StandardCharsets.UTF_8));
            write(jar, type, code.readAllBytes());
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static void write(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
