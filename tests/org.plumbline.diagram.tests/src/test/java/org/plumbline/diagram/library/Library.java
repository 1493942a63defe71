package org.plumbline.diagram.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.plumbline.diagram.expression.JavaServices;
import org.plumbline.diagram.format.Description;
import org.plumbline.diagram.format.DescriptionLoader;

/** A metamodel that has nothing to do with ours, with a description over it. */
public final class Library {

    private final EPackage metamodel = readMetamodel();

    private static EPackage readMetamodel() {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("http://example.org/library"));
        new ResourceSetImpl().getResources().add(resource);
        try (InputStream in = Library.class.getResourceAsStream("library.ecore")) {
            resource.load(in, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (EPackage) resource.getContents().getFirst();
    }

    public EPackage metamodel() {
        return metamodel;
    }

    /** The text of the description. */
    public String text() {
        try (InputStream in = Library.class.getResourceAsStream("library.odesign")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Description description() {
        return description(text());
    }

    public Description description(String text) {
        return new DescriptionLoader(List.of(metamodel)).load("library.odesign", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    public JavaServices services(Description description) {
        return new JavaServices(Library.class.getClassLoader(), description.serviceClasses(), Duration.ofSeconds(10));
    }
}
