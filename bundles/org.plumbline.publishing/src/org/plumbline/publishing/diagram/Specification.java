package org.plumbline.publishing.diagram;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.plumbline.design.LabelServices;
import org.plumbline.design.Presentation;
import org.plumbline.diagram.expression.JavaServices;
import org.plumbline.diagram.format.Description;
import org.plumbline.diagram.format.DescriptionLoader;
import org.plumbline.model.Metamodel;

/**
 * A specification of diagrams with its services, which are those of Plumbline's own specification: no file makes a program run other
 * code.
 *
 * @param description of the diagrams
 * @param services that it may call
 */
public record Specification(Description description, JavaServices services) implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** The one that Plumbline brings, which speaks as a host wants it. */
    public static Specification own(Presentation presentation) {
        return of(brought(), presentation);
    }

    /** A specification that was read already, to speak in another way. */
    static Specification of(Description description, Presentation presentation) {
        return new Specification(description, new JavaServices(LabelServices.class.getClassLoader(),
                description.serviceClasses().stream().filter(each -> each.startsWith("org.plumbline.design.")).toList(), LIMIT,
                Optional.of(presentation)));
    }

    /**
     * One of the user's.
     *
     * @param name what to call it in problems
     */
    public static Specification of(String name, byte[] bytes) {
        return of(new DescriptionLoader(Metamodel.packages()).load(name, new ByteArrayInputStream(bytes)), Presentation.AS_WRITTEN);
    }

    private static Description brought() {
        try (InputStream in = LabelServices.class.getResourceAsStream("/description/plumbline.odesign")) {
            return new DescriptionLoader(Metamodel.packages()).load("plumbline.odesign", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        services.close();
    }
}
