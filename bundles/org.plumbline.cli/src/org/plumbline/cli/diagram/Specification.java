package org.plumbline.cli.diagram;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.plumbline.cli.ExitCode;
import org.plumbline.cli.Failure;
import org.plumbline.cli.files.IoReason;
import org.plumbline.design.LabelServices;
import org.plumbline.diagram.expression.JavaServices;
import org.plumbline.diagram.format.Description;
import org.plumbline.diagram.format.DescriptionLoader;
import org.plumbline.model.Metamodel;

/**
 * A specification of diagrams with its services, which are those of Plumbline's own specification: no file makes the command line run
 * other code.
 *
 * @param description of the diagrams
 * @param services that it may call
 */
record Specification(Description description, JavaServices services) implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** The one that Plumbline brings. */
    static Specification own() {
        try (InputStream in = LabelServices.class.getResourceAsStream("/description/plumbline.odesign")) {
            return of("plumbline.odesign", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One of the user's.
     *
     * @throws Failure if it cannot be read
     */
    static Specification of(Path file) {
        try (InputStream in = new ByteArrayInputStream(Files.readAllBytes(file))) {
            return of(String.valueOf(file.getFileName()), in);
        } catch (IOException e) {
            throw new Failure(ExitCode.UNREADABLE, file + ": " + IoReason.of(e));
        }
    }

    private static Specification of(String name, InputStream in) {
        Description description = new DescriptionLoader(Metamodel.packages()).load(name, in);
        return new Specification(description, new JavaServices(LabelServices.class.getClassLoader(),
                description.serviceClasses().stream().filter(each -> each.startsWith("org.plumbline.design.")).toList(), LIMIT));
    }

    @Override
    public void close() {
        services.close();
    }
}
