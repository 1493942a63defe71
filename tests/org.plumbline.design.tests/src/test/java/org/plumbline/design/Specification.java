package org.plumbline.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import org.plumbline.diagram.expression.JavaServices;
import org.plumbline.diagram.format.Description;
import org.plumbline.diagram.format.DescriptionLoader;
import org.plumbline.model.Metamodel;

/** The specification as the interpreter reads it, with its services. */
record Specification(Description description, JavaServices services) implements AutoCloseable {

    static Specification load() {
        try (InputStream in = Files.newInputStream(SpecificationText.BUNDLE.resolve("description/plumbline.odesign"))) {
            Description description = new DescriptionLoader(Metamodel.packages()).load("plumbline.odesign", in);
            return new Specification(description, new JavaServices(Specification.class.getClassLoader(), description.serviceClasses(),
                    Duration.ofSeconds(10)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        services.close();
    }
}
