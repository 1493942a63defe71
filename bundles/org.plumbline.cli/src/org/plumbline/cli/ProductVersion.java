package org.plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, as its own bundle states it. */
final class ProductVersion implements IVersionProvider {

    private static final Attributes.Name NAME = new Attributes.Name("Bundle-SymbolicName");
    private static final Attributes.Name VERSION = new Attributes.Name("Bundle-Version");

    @Override
    public String[] getVersion() throws IOException {
        for (URL url : Collections.list(getClass().getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
            try (InputStream stream = url.openStream()) {
                Attributes attributes = new Manifest(stream).getMainAttributes();
                if ("org.plumbline.cli".equals(attributes.getValue(NAME))) {
                    return new String[] {"plumb " + attributes.getValue(VERSION)};
                }
            }
        }
        throw new IllegalStateException("plumb runs outside its bundle, so its version is unknown");
    }
}
