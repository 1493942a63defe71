package org.plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.expression.JavaServices;
import org.plumbline.diagram.format.Description;
import org.plumbline.diagram.format.DescriptionLoader;
import org.plumbline.diagram.lint.Linter;
import org.plumbline.model.Metamodel;

/** The specification keeps to what the interpreter knows, and nothing in it is broken. */
class SubsetTest {

    @Test
    void theLinterFindsNothing() throws IOException {
        try (InputStream in = Files.newInputStream(SpecificationText.BUNDLE.resolve("description/plumbline.odesign"));
                JavaServices services = new JavaServices(getClass().getClassLoader(), SpecificationText.read().serviceClasses(),
                        Duration.ofSeconds(10))) {
            Description description = new DescriptionLoader(Metamodel.packages()).load("plumbline.odesign", in);

            assertThat(new Linter(description, services).problems()).isEmpty();
        }
    }
}
