package org.plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.diagram.lint.Linter;

/** The specification keeps to what the interpreter knows, and nothing in it is broken. */
class SubsetTest {

    @Test
    void theLinterFindsNothing() {
        try (Specification specification = Specification.load()) {
            assertThat(new Linter(specification.description(), specification.services()).problems()).isEmpty();
            assertThat(specification.services().problems()).isEmpty();
        }
    }
}
