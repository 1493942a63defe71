package org.plumbline.diagram.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes what every file of the format needs: the {@link Format}, and Sirius' own colours at the place where files expect them. */
final class Formats {

    private static final URI ENVIRONMENT = URI.createURI("environment:/viewpoint");

    /** A format of its own for each file: two loads never share an object. */
    Format format() {
        return new FormatReader(lines("odesign.format")).read();
    }

    /** The resource that {@code environment:/viewpoint#//@systemColors/@entries[name='black']} points into. */
    Resource environment(Format format) {
        EObject palette = EcoreUtil.create(format.type("description.SystemColorsPalette"));
        for (String line : lines("system-colors.txt")) {
            String[] words = line.split(" ");
            EObject color = EcoreUtil.create(format.type("description.SystemColor"));
            set(color, "name", words[0]);
            set(color, "red", words[1]);
            set(color, "green", words[2]);
            set(color, "blue", words[3]);
            entries(palette).add(color);
        }
        EObject environment = EcoreUtil.create(format.type("description.Environment"));
        set(environment, "systemColors", palette);
        Resource resource = new ResourceImpl(ENVIRONMENT);
        resource.getContents().add(environment);
        return resource;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> entries(EObject palette) {
        return (List<EObject>) palette.eGet(feature(palette.eClass(), "entries"));
    }

    private static void set(EObject object, String feature, Object value) {
        object.eSet(feature(object.eClass(), feature), value);
    }

    private static EStructuralFeature feature(EClass type, String name) {
        return type.getEStructuralFeature(name);
    }

    private List<String> lines(String name) {
        try (InputStream in = Formats.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
