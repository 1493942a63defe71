package org.plumbline.diagram.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Services may keep what they looked up while a view is made, and not a moment longer. */
class ViewMemoryTest {

    private final JavaServices services = new JavaServices(getClass().getClassLoader(), List.of(RememberingServices.class.getName()),
            Duration.ofSeconds(10));

    @AfterEach
    void close() {
        services.close();
    }

    @Test
    void lastsForOneView() {
        assertThat(services.repeatable(() -> List.of(looks(), looks(), looks()))).containsExactly(1, 1, 1);
        assertThat(services.repeatable(() -> List.of(looks(), services.repeatable(this::looks)))).containsExactly(2, 2);
    }

    @Test
    void isNotThereForToolsAndSingleQuestions() throws Exception {
        services.repeatable(this::looks);

        assertThat(services.once(() -> List.of(looks(), looks()))).containsExactly(2, 3);
        assertThat(List.of(looks(), looks())).containsExactly(4, 5);
    }

    @Test
    void isForgottenWhereAViewFails() {
        assertThatThrownBy(() -> services.repeatable(() -> {
            throw new IllegalStateException("failed after look " + looks());
        })).hasMessage("failed after look 1");

        assertThat(services.repeatable(this::looks)).isEqualTo(2);
    }

    private Object looks() {
        try {
            return services.call("looks", List.of(EcoreFactory.eINSTANCE.createEObject()));
        } catch (FailedExpression e) {
            throw new AssertionError(e);
        }
    }
}
