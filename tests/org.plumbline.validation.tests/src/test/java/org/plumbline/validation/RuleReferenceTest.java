package org.plumbline.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/rule-reference.md} tells of the rules as they are. */
class RuleReferenceTest {

    private static final Path PAGE = Path.of("../../docs/rule-reference.md");
    private static final Path ACTUAL = Path.of("target/rule-reference-actual.md");

    @Test
    void thePageIsTheOneThatTheRulesMake() throws IOException {
        String made = new RuleReference(RuleCatalogue.standard(), new RuleTexts("en"), new FixDecisions()).markdown();
        Files.createDirectories(ACTUAL.getParent());
        Files.writeString(ACTUAL, made);

        assertThat(PAGE).as("copy %s there", ACTUAL).exists().content().isEqualTo(made);
    }
}
